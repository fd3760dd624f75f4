-- Who holds one webinar, or moderates its questions, without being an organizer.
create table webinar_member (
  webinar_id bigint not null references webinar on delete cascade,
  account_id bigint not null references account,
  part       text not null check (part in ('HOST', 'MODERATOR')),
  named_at   timestamptz not null,
  primary key (webinar_id, account_id)
);
create index webinar_member_account on webinar_member (account_id);

-- What was written to those who registered, as it was sent.
create table webinar_note (
  id         bigint primary key,
  webinar_id bigint not null references webinar on delete cascade,
  audience   text not null check (audience in ('REGISTERED', 'ATTENDING', 'NOT_JOINED')),
  subject    text not null check (length(subject) between 1 and 150),
  body       text not null check (length(body) between 1 and 5000),
  recipients int not null check (recipients >= 1),
  -- Made with the empty form: a second click is the same note.
  form_token text,
  written_by bigint not null references account,
  written_at timestamptz not null,
  unique (webinar_id, form_token)
);
create index webinar_note_newest on webinar_note (webinar_id, id);
