"""Who takes part: parties, groupings, memberships, office terms, events and the documents that say so."""
