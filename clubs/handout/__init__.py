"""What a reader takes along: slides, workbooks and other files, made of what a page says (clubs/paper.py)."""
