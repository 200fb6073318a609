"""What people type for a place: the letters folded, the type words read, the units that may be meant."""
