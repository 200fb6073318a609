"""The presenter and the offline copy: a programme of views (clubs/handout/programme.py) as one page."""
