"""From curated rows to a versioned DuckDB file, and from its rows to data frames."""
