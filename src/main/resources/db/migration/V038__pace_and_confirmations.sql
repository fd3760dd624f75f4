-- How many children were registered from one network address since an hour of it began; counted for all nodes together. The
-- address goes with the hour: nothing else here remembers from where a family wrote.
create table registration_pace (
  address  text primary key,
  begun_at timestamptz not null,
  sent     int not null check (sent > 0)
);
create index registration_pace_begun on registration_pace (begun_at);

-- A guardian who does not confirm what a child of 17 consented to is reminded, and then the office is told, as with the consent.
alter table assent
  add column reminders      int not null default 0 check (reminders >= 0),
  add column reminded_at    timestamptz,
  add column office_told_at timestamptz;
create index assent_to_confirm on assent (decided_at) where status = 'AWAITING_GUARDIAN';
