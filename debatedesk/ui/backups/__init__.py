"""The backups: shown with what they hold, and given back."""
