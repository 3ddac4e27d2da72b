"""The text of a PDF, named on standard input, as JSON: a page after the other, without any white space."""

import json
import sys
import unicodedata

from pypdf import PdfReader

pages = [page.extract_text() for page in PdfReader(sys.stdin.read()).pages]
print(json.dumps(["".join(unicodedata.normalize("NFKC", page).split()) for page in pages]))
