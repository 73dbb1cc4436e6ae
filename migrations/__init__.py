"""The history of the tables: every migration that was ever released, unedited."""
