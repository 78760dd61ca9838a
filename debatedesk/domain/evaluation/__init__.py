"""What of a map stands and why, worked out from its relations."""
