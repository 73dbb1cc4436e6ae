"""The inputs of mutations that several of them share."""
