"""Printing: texts with their marks and notes, notes, maps and boards, on paper or as PDF, seen before."""
