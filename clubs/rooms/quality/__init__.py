"""Figures that contradict each other."""
