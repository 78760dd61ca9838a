"""Threads of posts and feeds, a text a post."""
