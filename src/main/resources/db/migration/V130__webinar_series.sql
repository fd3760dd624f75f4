-- Webinars that belong together, and for which one form registers.
create table webinar_series (
  id         bigint primary key,
  title      text not null,
  title_en   text not null,
  summary    text not null,
  summary_en text not null,
  created_at timestamptz not null,
  version    bigint not null
);

-- A webinar belongs to one series at most.
create table webinar_series_part (
  webinar_id bigint primary key references webinar on delete cascade,
  series_id  bigint not null references webinar_series on delete cascade
);
create index webinar_series_part_series on webinar_series_part (series_id);

-- Registrations that one mail names, and that its one link answers: the link is signed for the first of them.
create table webinar_series_answer (
  first_id        bigint not null references webinar_registration on delete cascade,
  registration_id bigint not null references webinar_registration on delete cascade,
  primary key (first_id, registration_id)
);
create index webinar_series_answer_registration on webinar_series_answer (registration_id);
