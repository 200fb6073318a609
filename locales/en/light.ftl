# Light page: what the interactive page says, without a program

light-locale = en_GB
light-open = Open the interactive page
light-brief = One-page brief (PDF)
light-said = In words and as a table
light-sources = Sources
light-more-sources = { $shown } of { $n } documents; all of them on the interactive page.
light-cut = { $shown } of { $n } rows; all of them on the interactive page, also as XLSX and CSV.
light-pages = Pages
light-seen = Seen from { $day }.
light-description = Intergenerational self-help clubs against their targets, each figure with its date and source.
light-documents = Documents:
light-busy = The server is busy with many things at once. Please reload in a few minutes.
light-failed = This page met an error. Please reload it, or open the interactive page.
