# The commands of `python -m clubs`
cli-about = Data and queries of the club growth dashboard.
cli-lang = language of the messages: vi or en (else CLUBS_LANG, else vi)
cli-build = check the data and build the database
cli-check = list the rows that break a rule; exit code 1 when one is an error
cli-queries = list the queries with their questions
cli-query = answer one query
cli-version = print the data version in use
cli-practice = write a practice country (figures that are not real) into a folder
cli-practice-size = small: about 30,000 figures; full: about 400,000
cli-practice-folder = folder to write to
cli-practised = { $n } practice figures are written to { $folder }. To use them: CLUBS_DATA={ $folder } make run
cli-serve = build the data and serve the dashboard
cli-query-name = name of the query
cli-param = value of a parameter; give it once for each
cli-data-version = a data version that is kept, else the one in use
cli-host = address to serve on; 0.0.0.0 opens it to the network
cli-port = port to serve on
cli-built = Data version { $version } is built and in use.
cli-built-already = Data version { $version } was built already and is in use.
cli-address = The dashboard: { $address }
cli-check-rule = [{ $severity }] { $title } ({ $number })
cli-check-total = Errors: { $error }. Contradictions: { $warning }. Notices: { $notice }.
error-usage = { $reason }. Help: python -m clubs --help
error-command-unknown = There is no command “{ $asked }”; nearest: { $nearest }. The commands: { $known }.
cli-load = read a spreadsheet and say what it would change
cli-load-file = an Excel, ODS or CSV file; "-" reads a pasted table
cli-load-dry-run = only look, save nothing
cli-load-answers = a JSON file that answers the questions of an earlier dry run

## The ledger
cli-undo = take back an act, by a new one
cli-withdraw = withdraw a figure: it stays readable and is no longer used
cli-history = list the acts, the last first
cli-ledger = look after the ledger: verify proves that no act was changed
cli-backup = write the whole ledger to one file
cli-restore = add the acts of a backup that the ledger lacks
cli-undo-number = number of the act, see: history
cli-withdraw-figure = id of the figure, such as f001 or a12-7
cli-reason = the reason, kept with the act
cli-author = who acts (else: CLUBS_AUTHOR, then the name of the account)
cli-ledger-action = verify: work out the chain of hashes again from the first act
cli-backup-file = the backup
cli-act-saved = Act { $number } is saved; it is on the disk.
cli-ledger-whole = The ledger is whole: { $acts ->
    [one] { $acts } act
   *[other] { $acts } acts
}, hash { $hash }.
cli-backup-written = { $acts ->
    [one] { $acts } act is
   *[other] { $acts } acts are
} in { $file }, hash { $hash }.
cli-restored = { $added ->
    [one] { $added } act was
   *[other] { $added } acts were
} added; the ledger ends with act { $acts }, hash { $hash }.
cli-history-none = No act has been saved yet.
cli-history-line = { $number }  { $at } UTC  { $author }  { $told }
cli-history-undone = { $told } (taken back by act { $by })
cli-act-load = load of { $file }: { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
}, { $clubs ->
    [one] { $clubs } club
   *[other] { $clubs } clubs
}, source { $source }
cli-act-undo = undo of act { $number }
cli-act-withdraw = withdrawal of figure { $figure }
cli-act-decision = decision: { $text }
cli-act-note = note: { $text }
cli-act-reason = { $told }: { $reason }
cli-load-publisher = who issued the document; needed for saving
cli-load-kind = kind of source: government, association, press, partner, translation or copy; needed for saving
cli-load-title = title of the document
cli-load-url = address of the document
cli-load-published = day of issue: 2026-10-05, 2026-10 or 2026
cli-load-source = id of a document that the data know already, instead of all these
