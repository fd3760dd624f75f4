-- What staff wrote to guardians from the desk, as they wrote it: placeholders stand for names.
create table family_letter (
  id            bigint primary key,
  congress_id   bigint not null references congress,
  -- The writer's, when their view is narrowed to one; null for organizers.
  province_code text references province,
  subject       text check (length(subject) between 1 and 150),
  body          text check (length(body) between 1 and 5000),
  subject_en    text check (length(subject_en) between 1 and 150),
  body_en       text check (length(body_en) between 1 and 5000),
  recipients    int not null check (recipients > 0),
  written_by    bigint not null references account,
  written_at    timestamptz not null,
  check (num_nonnulls(subject, body) in (0, 2) and num_nonnulls(subject_en, body_en) in (0, 2)),
  check (num_nonnulls(subject, subject_en) > 0)
);
create index family_letter_latest on family_letter (congress_id, id);
create trigger family_letter_append_only before update or delete on family_letter
  for each row execute function refuse_change();

-- One mail to one guardian, and the children whom it names. The mail itself is the outbox's.
create table family_letter_copy (
  id          bigint primary key,
  letter_id   bigint not null references family_letter,
  guardian_id bigint not null references guardian,
  unique (letter_id, guardian_id)
);
create table family_letter_child (
  copy_id   bigint not null references family_letter_copy,
  person_id bigint not null references person,
  primary key (copy_id, person_id)
);
create index family_letter_child_person on family_letter_child (person_id);
