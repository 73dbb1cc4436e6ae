"""The languages the service speaks, which of them a request wants, and the words it has in each."""
