"""The search field and the panel of its results."""
