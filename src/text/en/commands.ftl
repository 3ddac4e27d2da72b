# Messages of the room named like this file.

no-journal = there is no journal in `{ $folder }` or in a folder above it
no-journal-hint = make one with `coready init --organisation NAME`, or name its folder with --journal
output-trouble = the result could not be written: { $detail }
