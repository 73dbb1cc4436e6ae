"""The best placing of money on needs, as arithmetic: no database, whole numbers only, the same answer every time."""
