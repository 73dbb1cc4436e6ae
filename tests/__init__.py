"""The tests: `tests/<area>/` mirrors `service/<area>/`, and `tests/tidy/` holds the manners of the tree itself."""
