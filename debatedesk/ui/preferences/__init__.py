"""All that a person can set, in one dialog."""
