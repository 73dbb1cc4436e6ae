"""Manners of the tree itself: what a reviewer would otherwise have to say twice."""
