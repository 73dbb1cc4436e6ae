"""What the soak is made of: a service that is killed and started again, and clients that never give up."""
