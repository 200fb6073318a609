# The overview
overview-title = { $figure } in the country ({ $when }); { $judged } of { $places } provinces could ever be judged
overview-title-nothing = The country: no figure published up to this day
overview-map = The verdict on the clubs of { $places } provinces
overview-coverage = { $reported } of { $places } provinces published their clubs in all; missing: { $missing }
overview-map-note = The last verdict possible for each place; hatched squares rest on an old figure. Click a square to open the province.
overview-map-note-year = What could be said at the end of the chosen year. Click a square to open the province.
overview-places = All provinces
overview-bullet = Progress
overview-total = Clubs in all
overview-now = Figure judged
overview-new = { $amount } new
overview-due = By end of
overview-pace-needed = Needed a year
overview-pace-so-far = So far a year
overview-sentence = What can be said
table-province = Province
