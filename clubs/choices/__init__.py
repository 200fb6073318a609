"""What a reader chose and can choose: the link, its values, the lists, the search."""
