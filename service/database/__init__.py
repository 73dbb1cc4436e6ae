"""PostgreSQL: the server that is found or started, its connections, and the tables' common base."""
