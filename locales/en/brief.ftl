# One-page brief (PDF)

brief-file = brief
brief-kind = Brief: { $place }, seen from { $day }
brief-source = Source
brief-more-rows = { $n } more { $n ->
    [one] row
   *[other] rows
} at the link below.
brief-no-room = At the link below:
brief-hidden = { $heading } ({ $n } { $n ->
    [one] row
   *[other] rows
})
brief-link = Newer figures, every source and the reasons:
brief-link-inside = In the dashboard:
brief-footer = Data version { $version } · seen from { $day } · no figure does not mean zero
brief-no-page = The page “{ $page }” has no brief. There is one for the country and one for each province.
brief-no-parts = The data hold no “{ $indicator }” of single districts.
