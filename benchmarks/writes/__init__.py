"""What the write path is measured with: the ground it stands on, its acts, and the floor below it."""
