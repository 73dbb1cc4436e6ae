"""What lists are asked for: which rows, in what order, an area in each file. Nothing here imports a type of a row."""
