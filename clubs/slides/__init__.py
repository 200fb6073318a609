"""What a page says to a room: the plan of its slides, which deck and presenter lay out and draw."""
