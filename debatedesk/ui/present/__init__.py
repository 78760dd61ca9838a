"""Presenting a map full screen: to a class, step by step."""
