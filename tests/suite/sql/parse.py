"""Parses statements, each with its dialect, as sqlglot reads them; says as JSON the columns that come out of each."""

import json
import sys

import sqlglot

found = []
for dialect, statement in json.load(sys.stdin):
    (tree,) = sqlglot.parse(statement, read=dialect)
    found.append(tree.named_selects)
print(json.dumps(found))
