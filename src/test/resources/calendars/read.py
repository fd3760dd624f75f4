"""Reads a calendar with Python's icalendar and vobject; prints, for each event, what both of them understood."""
import sys
from datetime import timezone

import icalendar
import vobject

text = open(sys.argv[1], "rb").read()


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
    if event.errors:
        sys.exit(str(event.errors))
    print("icalendar", event["UID"], event["SEQUENCE"], utc(event["DTSTART"].dt), utc(event["DTEND"].dt),
          event["STATUS"], event["SUMMARY"].replace("\n", "|"))
calendar = vobject.readOne(text.decode("utf-8"))
calendar.validate(raiseException=True)
for event in calendar.vevent_list:
    print("vobject", event.uid.value, event.sequence.value, utc(event.dtstart.value), utc(event.dtend.value),
          event.status.value, event.summary.value.replace("\n", "|"))
