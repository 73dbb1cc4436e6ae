"""Files in and out: the public facts, and what others exchange with the service."""
