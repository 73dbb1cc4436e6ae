"""The types of the API, a file for each noun; what they can be asked is declared beside the noun in the service."""
