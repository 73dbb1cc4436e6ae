"""What is needed: plans, quantified needs, the steps of their quantification, indicators."""
