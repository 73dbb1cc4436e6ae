"""The path of every read: a selection is planned and compiled into one statement that returns the JSON itself."""
