"""Charts that PowerPoint and Excel draw themselves, from the figures of a page."""
