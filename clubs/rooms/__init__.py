"""What each page prepares and says; a folder has the name of its page."""
