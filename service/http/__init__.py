"""The HTTP side: the GraphQL endpoint, health, and what every request goes through."""
