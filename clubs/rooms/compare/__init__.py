"""Provinces beside each other."""
