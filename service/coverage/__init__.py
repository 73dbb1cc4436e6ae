"""How needs and money meet: what is required, and what of it is pledged, received and spent; gaps and surpluses."""
