"""What may be done about gaps: how far better placing would go, and why no further; proposals, and what-ifs."""
