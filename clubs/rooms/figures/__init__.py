"""Every claim, and the story of one."""
