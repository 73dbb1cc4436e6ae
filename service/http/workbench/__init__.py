"""The workbench for browsers: GraphiQL, its page, and all it is made of, from here and from nowhere else."""
