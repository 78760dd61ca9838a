"""What the panels' lists share: the model, the view, painting, and the empty state."""
