"""How the money leaves, with four eyes: the Fund, its projects, disbursements and what they were spent on."""
