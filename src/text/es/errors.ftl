# What can go wrong with any file.

file-missing = there is no `{ $file }`
file-missing-hint = check the name, and whether the folder was moved or a drive is no longer connected
file-exists = `{ $file }` is there already, and nothing is ever overwritten
file-exists-hint = choose another name
file-forbidden = `{ $file }` may not be read or written by you
file-forbidden-hint = ask whoever looks after the folder for access, or use a folder of your own with --journal
file-read-only = `{ $file }` is on a drive that cannot be written to
disk-full = there is no room left to write `{ $file }`; nothing stored before is harmed
disk-full-hint = free some space, then run the same command again
file-trouble = `{ $file }` could not be used: { $detail }
file-too-large = `{ $file }` is larger than 1 MiB
file-too-large-hint = is this the file you meant? A text file of this kind is far smaller
file-not-utf8 = this file is not text in UTF-8 from here on
file-not-utf8-hint = open it in the program it came from and save it as UTF-8
file-not-toml = this is not valid TOML: { $detail }
file-not-json = this is not valid JSON: { $detail }
file-damaged-hint = mend this place by hand, or bring the file back from a copy
cannot-encode = this cannot be written to a file: { $detail }
