"""The frame of every write: one transaction, idempotent, audited, dry-runnable."""
