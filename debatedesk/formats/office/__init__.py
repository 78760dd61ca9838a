"""What the texts of word processors have in common."""
