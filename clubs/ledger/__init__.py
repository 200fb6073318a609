"""What people did to the data: an append-only book of acts, what of it is in effect, and its backup."""
