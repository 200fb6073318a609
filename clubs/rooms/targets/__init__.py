"""Promises by decision, and the planner."""
