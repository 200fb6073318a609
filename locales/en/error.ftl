# What went wrong, where, and what to do

## Data files: one line per problem
error-invalid-data = { $number ->
    [one] { $number } problem in the data files. Nothing was built; the last good version stays in use.
   *[other] { $number } problems in the data files. Nothing was built; the last good version stays in use.
}
error-place-cell = { $file }, line { $line }, column { $column }
error-place-row = { $file }, line { $line }
error-place-file = { $file }
error-problem = { $where }: { $what }

## Data files: what is wrong and the remedy
error-file-missing = the file does not exist. Put it back, or take its table out of data/datapackage.json.
error-file-unreadable = the file cannot be read ({ $value }). Check its permissions.
error-file-encoding = “{ $value }” is not UTF-8. Save the file as “CSV UTF-8”.
error-file-not-csv = the line is not CSV ({ $value }). Write a quotation mark inside a cell twice and close every opening one.
error-header-names = the first line does not have the declared columns. Unknown (nearest): { $value }. Missing: { $wanted }. Correct the names as in data/datapackage.json.
error-header-order = the columns stand in another order than declared. Write the first line as: { $wanted }
error-row-cells = the row has { $value } cells, the first line has { $wanted }. Check the commas, and put quotation marks around text that contains one.
error-row-blank = the line is empty or holds only commas. Remove it.
error-repeated = “{ $value }” already stands in line { $wanted }. Give this row another value or remove one of the two.
error-cell-spelling = “{ $value }” has a space at an end or letters composed of several signs. Type the value again without them (Unicode NFC).
error-cell-signs = “{ $value }” holds a sign that cannot be seen. Type the value again instead of pasting it.
error-constraint-length = “{ $value }” is longer than { $wanted } letters. Shorten it; where it holds many lines, a quotation mark is not closed.
error-constraint-maximum = { $value } is above { $wanted }. Correct the value.
error-type-number = “{ $value }” is not a number. Write digits only, with a point before decimals and no separator of thousands: 1234.5
error-type-integer = “{ $value }” is not a whole number. Write digits only: 12
error-type-boolean = “{ $value }” is neither true nor false. Write true or false.
error-type-date = “{ $value }” is not a date. Write year-month-day: 2022-11-04. Leave it empty when the day is not known.
error-constraint-required = the value is missing. Fill it in.
error-constraint-enum = “{ $value }” is not allowed; nearest: { $nearest }. Write one of: { $wanted }.
error-constraint-pattern = “{ $value }” does not have the form { $wanted }. Correct the value.
error-constraint-minimum = { $value } is below { $wanted }. Correct the value.
error-foreign-key = “{ $value }” does not stand in data/{ $wanted }; nearest: { $nearest }. Correct the value or add the row there.

## Rows that contradict themselves or each other
rule-ends-before-it-starts = { $value } lies before { $wanted }, which must not come later. Correct one of the two.
rule-outside-printed-date = { $value } does not lie in “{ $wanted }” as printed, or there is no such day. Correct one of the two.
rule-leads-back-to-itself = “{ $value }” leads back to this row. Correct it so that the chain has a beginning.
rule-part-of-one-thing-counted = { $value } is not whole, but { $wanted } counts whole things. Correct the value or the indicator.
rule-thresholds-crossed = { $value } stands on the wrong side of { $wanted }. Correct one of the two thresholds.
rule-parent-not-above = “{ $value }” does not stand above a { $wanted }. Correct the level or the parent.
rule-recorded-in-the-future = { $value } lies after today ({ $wanted }). Correct the day, or the clock of this machine.

## What each kind is called where there are too many to tell
error-said = remedy
error-kind = { $n } × { $kind }
error-told = The first { $told } follow; all stand in { $file }
error-file-missing-kind = missing file
error-file-unreadable-kind = unreadable file
error-file-encoding-kind = not UTF-8
error-file-not-csv-kind = not CSV
error-header-names-kind = wrong columns
error-header-order-kind = wrong order of columns
error-row-cells-kind = wrong number of cells
error-row-blank-kind = empty line
error-repeated-kind = repeated value
error-cell-spelling-kind = spaces or composed letters
error-cell-signs-kind = signs that cannot be seen
error-constraint-length-kind = too long
error-type-number-kind = not a number
error-type-integer-kind = not a whole number
error-type-boolean-kind = neither true nor false
error-type-date-kind = not a date
error-constraint-required-kind = missing value
error-constraint-enum-kind = value not allowed
error-constraint-pattern-kind = wrong form
error-constraint-minimum-kind = too small
error-constraint-maximum-kind = too large
error-foreign-key-kind = not in the other table
rule-ends-before-it-starts-kind = wrong order
rule-outside-printed-date-kind = outside the printed date
rule-leads-back-to-itself-kind = leads back to itself
rule-part-of-one-thing-counted-kind = not whole
rule-thresholds-crossed-kind = thresholds crossed
rule-parent-not-above-kind = wrong parent
rule-recorded-in-the-future-kind = day after today

## Versions and the disk
error-no-version = There is no built data in { $folder }. Run: python -m clubs build
error-version-damaged = The data file { $file } is damaged or incomplete ({ $reason }). Run: python -m clubs build
error-version-damaged-fallback = The data file { $file } is damaged or incomplete; version { $version } is shown instead. Run: python -m clubs build
error-version-unknown = There is no data version “{ $asked }”. Kept: { $known }. Leave the version out to see the newest.
error-version-too-old = Data version { $version } was made by an older program and can no longer be shown. Leave the version out to see the newest; if this is the newest, run: python -m clubs build
error-version-too-old-fallback = The data file { $file } was made by an older program and can no longer be shown; version { $version } is shown instead. Run: python -m clubs build
error-cannot-write = The data cannot be written to { $folder } ({ $reason }). Free some space, make the folder writable, or name another one in CLUBS_VAR. The last good version stays in use.
error-derive = queries/derive/{ $file } does not run on these data: { $reason } Mend the query; the last good version stays in use.
error-practice-folder = { $folder } holds something else. Name an empty folder or one with practice data.
error-derive-missing = queries/derive/ORDER names “{ $name }”, but there is no queries/derive/{ $name }.sql. Write the file or take the line out.
error-declaration = data/datapackage.json cannot be read ({ $reason }). Put back the last good one: git checkout data/datapackage.json

## Queries
error-query-unknown = There is no query “{ $asked }”; nearest: { $nearest }. The list: python -m clubs queries
error-param-unknown = The query { $query } has no parameter “{ $asked }”; nearest: { $nearest }. It has: { $known }.
error-param-unknown-none = The query { $query } has no parameter “{ $asked }”; it takes none.
error-param-missing = The query { $query } also needs: { $missing }. Write --param name=value; without a value it is left open.
error-param-form = Write a parameter as name=value, not “{ $asked }”.
error-param-type = The parameter { $name } of { $query } is { $type }; “{ $value }” is not. { $type ->
    [date] Write year-month-day: 2022-11-04.
    [integer] Write digits only: 2025.
    [boolean] Write true or false.
   *[other] Write a number with a point before decimals: 1.5.
}
error-query-header = queries/{ $file } lacks the header line “-- { $line }:”. Add it; see docs or any other query.
error-query-failed = The query { $query } failed on version { $version }: { $reason }

## Serving
error-port-used = Port { $port } on { $host } is in use. Stop the other program or choose another port: make run PORT={ $free }
error-port-forbidden = Port { $port } on { $host } cannot be opened ({ $reason }). Choose another: make run PORT={ $free }
error-port-form = “{ $asked }” is not a port. Write a number from 1 to 65535: make run PORT=8501

## The ledger
error-ledger-broken = The ledger is no longer whole from act { $number } on: an act was changed or taken out. Restore a backup into an empty folder: CLUBS_VAR=new-folder python -m clubs restore FILE
error-ledger-newer = The ledger was written by a newer program (version { $found }; this program knows up to { $known }). Update the program.
error-ledger-unreachable = The ledger at { $where } cannot be used ({ $reason }). Check CLUBS_LEDGER and the database server, or whether the folder can be written to. Nothing was saved; the last good data version stays in use.
error-act-unknown = There is no act { $number }; the last one is { $last }. The list: python -m clubs history
error-act-undone = Act { $number } was taken back by act { $by }. To have it again, undo act { $by }.
error-act-note = Act { $number } is a note; it changed no data, so there is nothing to take back.
error-figure-unknown = No figure “{ $asked }” is in use; nearest: { $nearest }.
error-load-nothing = There is nothing to save from { $file }: every figure is known already or left out. Nothing was saved.
error-load-class = a figure of the class “{ $value }” cannot be saved. Answer the question about this cell, or leave it out.
error-backup-missing = There is no file { $file }. Check the path.
error-backup-broken = The backup { $file } is incomplete or was changed, so it is not restored. Nothing was saved. Use another backup.
error-backup-other = Act { $number } of this ledger is not the one in { $file }, so nothing is overwritten or saved. Restore into an empty folder: CLUBS_VAR=new-folder
