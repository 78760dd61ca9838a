"""Presenting a map: its steps, where one is among them, and the timer."""
