"""Every document, and one of them."""
