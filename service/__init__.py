"""The MIRPS Fund Tracker: what is needed, what is pledged, where the money is, and what it covers."""
