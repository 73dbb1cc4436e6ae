"""Proof: signed checkpoints outside the database, the book as a file, and a verifier that needs nothing else."""
