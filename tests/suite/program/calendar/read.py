"""Reads a calendar from standard input with the real icalendar, strictly, and says as JSON what stands in it."""

import json
import sys

from icalendar import Calendar

text = sys.stdin.buffer.read()
lines = text.split(b"\r\n")
calendar = Calendar.from_ical(text)
events = [
    {
        "uid": str(event["UID"]),
        "day": event.decoded("DTSTART").isoformat(),
        "is_day": event["DTSTART"].params.get("VALUE"),
        "stamp": event.decoded("DTSTAMP").isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "errors": [str(error) for error in event.errors],
    }
    for event in calendar.walk("VEVENT")
]
told = {
    "version": str(calendar["VERSION"]),
    "errors": [str(error) for error in calendar.errors],
    "longest": max(map(len, lines)),
    "ends": lines[-1] == b"",
    "bare": sum(b"\n" in line or b"\r" in line for line in lines),
    "events": events,
}
print(json.dumps(told))
