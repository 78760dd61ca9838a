"""Long work in worker processes."""
