# Tables to take home: headings, the second sheet

download-sheet-table = Table
download-sheet-about = Sources and filters
download-bound = { $heading } (wording)
download-high = { $heading } (upper end)
download-unit = { $heading } (unit)
download-printed = { $heading } (as printed)
download-page = Page
download-version = Data version
download-seen-on = As of
download-link = Link
download-query = Query
download-source-publisher = Publisher
download-source-title = Document
download-source-published = Published
download-source-url = Address
download-day-format = d mmm yyyy
