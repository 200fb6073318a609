"""The light address: a page as plain HTML with its charts drawn in, and its preview in a chat."""
