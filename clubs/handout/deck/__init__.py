"""PowerPoint slides of a view or a programme: what each holds, and how it is drawn."""
