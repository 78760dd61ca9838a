"""Thin Qt views over the services."""
