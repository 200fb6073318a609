# Loading figures: reading a file, what must be asked, and why a file cannot be read.
intake-error-encrypted = The file has a password. Open it, remove the password (File > Info > Protect), save it and load it again.
intake-error-damaged = The file is damaged or was not downloaded completely. Open it in Excel, save it under another name and load it again.
intake-error-missing = The file cannot be opened. Check its path and whether it may be read.
intake-error-folder = This is a folder. Choose a spreadsheet in it.
intake-error-not-a-table = This file is no spreadsheet. Load an Excel, ODS or CSV file; if the table stands in Word or PDF, copy the table and paste it.
intake-error-no-table = No table of figures was found in the file. Check that the table has a row of headings and a column of place names.
intake-error-too-large = The file is too large: at most { $megabytes } MB and { $rows } rows a sheet. Split it, or keep only the sheets to load.
intake-error-beyond-memory = Unfolded, this file is larger than what can be read. Copy the part with figures to a new file and load that (at most { $megabytes } MB, { $rows } rows a sheet).
intake-error-too-long = Reading this file took too long and was stopped. Copy the part with figures to a new file and load that (at most { $megabytes } MB, { $rows } rows a sheet).
intake-error-empty = The file has no cell with anything in it. Check that it is the right file.
intake-error-only-pictures = The file holds pictures only and no cell with a figure. Type the table of the picture into cells, or ask for the original file.
intake-error-answers = The answers have the wrong form. Each needs sheet, cell, kind, said and answer, as the question was printed.
intake-error-answers-unreadable = The answers in { $file } cannot be read: { $reason }. The file must be JSON, a list of answers.

intake-finding-total = Cell { $cell } gives a total of { $told }; its parts add up to { $counted }.
intake-finding-fall = { $place }: { $now } on { $day }, lower than { $before } on { $then }.
intake-finding-share = Cell { $cell } says { $told }; the counts give { $counted }.

intake-note-hidden-row = the row is hidden in the sheet
intake-note-negative = a negative number
intake-note-share-over-100 = a share over 100 %
intake-note-fraction = a fraction of what can only be counted whole
intake-note-part-over-whole = a part larger than its whole
intake-note-founded-in-future = founded after today
intake-note-repeated = stands in another cell of the file, too
intake-note-known = published: { $value }

intake-read = Read { $file }: { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
}.
intake-cannot-read = { $file } cannot be read. { $why }
intake-clubs = { $number } clubs in the list
intake-left-out = left out ({ $reason }): { $sheet } { $places }
intake-verdict = verdict { $target }: { $before } → { $after }
intake-question = ? { $where } ({ $kind }): “{ $said }”. Choose: { $candidates }
intake-class-new = new
intake-class-same = known, the same
intake-class-second = a second source of the same figure
intake-class-differs = differs from what is published
intake-class-impossible = cannot be, not saved
intake-class-unplaced = of no known place, not saved
intake-class-outside = outside the dates of the unit, not saved
intake-reason-total = a total, only compared
intake-reason-note = a note
intake-reason-blank = without figures
intake-reason-personal = personal
intake-reason-repeated-header = a repeated header
intake-reason-target = a plan
intake-reason-difference = a comparison
intake-reason-hidden = hidden, waits until chosen
intake-reason-no-indicator = no indicator of ours
intake-reason-error = an error in the cell
intake-question-place = which place
intake-question-column = what the column counts
intake-question-date = which date
intake-question-unit = which unit
intake-question-value = the figure
intake-question-club = which club
intake-question-sheet = the sheet
intake-question-encoding = the letters' code
intake-error-open = { $file } is not saved: { $number ->
    [one] { $number } question is open
   *[other] { $number } questions are open
}. Answer with --answers and run it again.
intake-error-source = Nothing is saved: the source is not named. Add --publisher "…" --kind association, or --source with the id of a document.
