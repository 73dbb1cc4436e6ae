"""Defects that are put into a copy of the tree, to see whether the tests see them."""
