"""Who may do what: tokens, the one table of operations and roles, the bounds of party and State, the audit trail."""
