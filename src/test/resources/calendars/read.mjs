// Reads a calendar with ical.js; prints, for each event, what it understood.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { default: ICAL } = await import(pathToFileURL(process.argv[2]).href);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[3], 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}
const utc = (time) => time.toJSDate().toISOString().replace('.000', '');
for (const one of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(one);
  console.log('ical.js', event.uid, event.sequence, utc(event.startDate), utc(event.endDate),
    one.getFirstPropertyValue('status'), event.summary.replaceAll('\n', '|'));
}
