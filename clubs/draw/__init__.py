"""One writer for each surface: a Drawing and a theme in, what that surface shows out."""
