"""Growth of the intergenerational self-help clubs: from published figures to verdicts."""
