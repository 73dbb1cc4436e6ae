"""Measurements: the read path beside its peers, and how it scales. Run by hand, never as tests; README.md says how."""
