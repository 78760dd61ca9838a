"""Attacks on a library: long runs by hand (`python -m tests.attacks NAME`), short ones in the tests."""
