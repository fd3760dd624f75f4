-- That a group's form was sent, so that a second click is the first one again. It says of nobody who they are.
create table webinar_group (
  form_token    text primary key check (length(form_token) between 1 and 200),
  webinar_id    bigint not null references webinar,
  people        int not null check (people between 1 and 50),
  waiting       int not null check (waiting between 0 and people),
  registered_at timestamptz not null
);
create index webinar_group_registered on webinar_group (registered_at);
