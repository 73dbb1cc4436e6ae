"""Large books for measuring and for trials: made up, consistent, and written by COPY instead of act by act."""
