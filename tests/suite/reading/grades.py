"""Flesch-Kincaid grades by textstat: texts by their names come in as JSON, grades by the same names go out."""

import json
import sys

import textstat

textstat.set_lang("en_US")
texts = json.load(sys.stdin)
json.dump({name: textstat.flesch_kincaid_grade(text) for name, text in texts.items()}, sys.stdout)
