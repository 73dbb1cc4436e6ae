"""What is promised and what arrives: pledges with their lines and earmarks, commitments, contributions."""
