"""Bringing files in: choosing, dropping, progress, and what was skipped."""
