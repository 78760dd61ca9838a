"""Measurements beside a bare Qt window; `make bench` runs them all."""
