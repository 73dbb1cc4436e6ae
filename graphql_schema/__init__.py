"""The GraphQL API: the types, the root fields, and how a document becomes a read."""
