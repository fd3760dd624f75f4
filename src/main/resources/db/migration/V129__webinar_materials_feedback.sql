-- What is read and watched along with a webinar. Links only: files stay where those who made them keep them.
create table webinar_material (
  id         bigint primary key,
  webinar_id bigint not null references webinar,
  kind       text not null check (kind in ('READING', 'RECORDING')),
  title      text not null,
  title_en   text not null,
  address    text not null check (address like 'https://%'),
  audience   text not null check (audience in ('EVERYONE', 'ATTENDEES')),
  added_at   timestamptz not null,
  version    bigint not null,
  -- A second click adds nothing.
  unique (webinar_id, address)
);

-- Who has said what they thought of a webinar: once, and neither what nor when.
create table webinar_feedback_given (
  registration_id bigint primary key references webinar_registration on delete cascade
);

-- What was said, by nobody. No column leads to who said it, and none tells more of the time than the day; nor do the rows'
-- places and their transactions, once they were written anew in another order.
create table webinar_feedback (
  id         uuid primary key,
  webinar_id bigint not null references webinar,
  useful     int not null check (useful between 1 and 5),
  clear      int not null check (clear between 1 and 5),
  keep       text check (char_length(keep) between 1 and 1000),
  improve    text check (char_length(improve) between 1 and 1000),
  said_on    date not null,
  mixed      boolean not null
);
create index webinar_feedback_webinar on webinar_feedback (webinar_id);
create index webinar_feedback_unmixed on webinar_feedback (webinar_id) where not mixed;
