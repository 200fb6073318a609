# Practice data: figures that are made up

practice-mark = PRACTICE
practice-label = Practice data: the figures are not real, they were made for practice. Not for any report.
practice-version = { $version } (practice data, not real)
