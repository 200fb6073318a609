"""What is new since a day or a version."""
