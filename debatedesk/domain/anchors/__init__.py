"""Anchors: passages named by their words, resolved and migrated when texts change."""
