-- One row counts everything of a province, so that one lock guards it: all places, those of each way of taking part where
-- they are limited apart, and the seats inside them that are kept for children who ask for help.
alter table quota
  add column on_site_places  int check (on_site_places >= 0),
  add column online_places   int check (online_places >= 0),
  add column reserved_places int not null default 0 check (reserved_places >= 0),
  add column on_site_taken   int not null default 0 check (on_site_taken >= 0),
  add column online_taken    int not null default 0 check (online_taken >= 0),
  add column reserved_taken  int not null default 0 check (reserved_taken >= 0);
update quota q set
  on_site_taken = (select count(*) from application a where a.congress_id = q.congress_id
    and a.province_code = q.province_code and a.mode = 'ON_SITE' and a.status in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED')),
  online_taken = (select count(*) from application a where a.congress_id = q.congress_id
    and a.province_code = q.province_code and a.mode = 'ONLINE' and a.status in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED'));
update quota set taken = on_site_taken + online_taken;
alter table quota
  add constraint quota_adds_up check (taken = on_site_taken + online_taken),
  add constraint quota_on_site_not_overbooked check (on_site_taken <= on_site_places),
  add constraint quota_online_not_overbooked check (online_taken <= online_places),
  add constraint quota_parts_within check (reserved_places <= places
    and coalesce(on_site_places, 0) <= places and coalesce(online_places, 0) <= places),
  add constraint quota_reserved_not_overbooked check (reserved_taken <= reserved_places),
  add constraint quota_open_not_overbooked check (taken - reserved_taken <= places - reserved_places);

-- Places that an organizer moved between provinces, and why; a null side is the national reserve.
create table place_move (
  id            bigint primary key,
  congress_id   bigint not null references congress,
  from_province text references province,
  to_province   text references province,
  places        int not null check (places > 0),
  reason        text not null check (length(reason) between 1 and 1000),
  moved_by      bigint not null references account,
  moved_at      timestamptz not null,
  check (from_province is not null or to_province is not null),
  check (from_province is distinct from to_province)
);
create index place_move_latest on place_move (congress_id, id);

alter table application
  add column seat          text check (seat in ('OPEN', 'RESERVED')),
  add column wait_order    bigint,
  add column offered_until timestamptz,
  add column lapsed_offers int not null default 0 check (lapsed_offers >= 0);
update application set seat = 'OPEN' where status in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED');
alter table application
  add constraint application_seat check
    ((status in ('OFFERED', 'ADMITTED', 'CHECKED_IN', 'CERTIFIED')) = (seat is not null)),
  add constraint application_waiting check ((status = 'WAITLISTED') = (wait_order is not null)),
  add constraint application_offer check ((status = 'OFFERED') = (offered_until is not null)),
  add constraint application_returned check (status <> 'RETURNED' or reason is not null);
create index application_waiting_list on application (congress_id, province_code, wait_order) where status = 'WAITLISTED';
create index application_offers on application (offered_until) where status = 'OFFERED';

-- The way of an application, step by step, as its family and the desk read it; the audit log says more, to fewer.
create table application_step (
  id             bigint primary key,
  application_id bigint not null references application,
  status         text not null,
  note           text check (length(note) between 1 and 1000),
  account_id     bigint references account,
  happened_at    timestamptz not null
);
create index application_step_of on application_step (application_id, id);
insert into application_step (id, application_id, status, happened_at)
  select nextval('suara_id'), id, 'NOMINATED', nominated_at from application;
insert into application_step (id, application_id, status, note, account_id, happened_at)
  select nextval('suara_id'), id, status, reason, decided_by, decided_at from application where decided_at is not null;

-- What an office has to mend before a returned application is looked at again.
create table application_correction (
  application_id bigint not null references application,
  field          text not null,
  reason         text not null check (length(reason) between 1 and 500),
  primary key (application_id, field)
);

-- Words of staff to staff about one application.
create table application_note (
  id             bigint primary key,
  application_id bigint not null references application,
  account_id     bigint not null references account,
  text           text not null check (length(text) between 1 and 2000),
  written_at     timestamptz not null
);
create index application_note_of on application_note (application_id, id);

-- Turns on the waiting lists, ever rising.
create sequence wait_turn;
