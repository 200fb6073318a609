# Pictures of charts: the lines under a chart, what may go wrong

picture-sources = Sources: { $sources }
picture-no-sources = No source recorded
picture-as-of = Figures up to { $when }
picture-version = Data version { $version }, seen on { $day }
picture-font-missing = The font { $file }, which pictures need, cannot be read. Put the file back into { $folder }, for example with git checkout.
picture-more-sources = and { $n } more
error-picture-none = There is no chart here to make a picture of. { $title }.
error-picture-chart = This page has no chart “{ $asked }”. Nearest: { $nearest }.
