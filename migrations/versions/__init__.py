"""One file a migration, ``YYYY_MM_DD_NNNN_what.py``; its triggers and functions stand beside it in a ``.sql``."""
