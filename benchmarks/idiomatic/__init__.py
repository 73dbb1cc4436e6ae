"""The peer that a good engineer writes by the documentation: strawberry types, SQLAlchemy's ORM, dataloaders."""
