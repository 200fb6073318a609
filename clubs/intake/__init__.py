"""What a spreadsheet says and what it would change: file -> cells -> tables -> claims -> dry run -> act."""
