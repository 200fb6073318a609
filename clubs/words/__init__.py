"""From a value to text: numbers, dates, names and sentences, in the language of the reader."""
