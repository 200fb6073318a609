# Workbook: names of sheets and columns

workbook-charts = Charts
workbook-drawn = Numbers drawn
workbook-sources = Sources
workbook-filters = Filters
workbook-number = Number
workbook-x = Day, name
workbook-said = Words on the chart
