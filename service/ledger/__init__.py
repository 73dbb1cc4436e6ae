"""The book: accounts, transfers and entries, kept by PostgreSQL, added to and never changed."""
