-- Which themes need a second pair of eyes before a text about them is public; organizers choose.
alter table theme add sensitive boolean not null default false;
update theme set sensitive = true where code = 'protection';

-- A first moderator would publish it, and it waits for a second. Both stay with the case.
alter table moderation_case
  add first_by    bigint references account,
  add first_at    timestamptz,
  add first_cause text check (first_cause in ('THEME', 'DANGER')),
  add first_note  text check (length(first_note) <= 2000),
  add check ((first_by is null) = (first_at is null)),
  add check ((first_by is null) = (first_cause is null)),
  add check (first_note is null or first_by is not null),
  -- Never the same person, whatever the program does.
  add check (first_by <> decided_by);
create index moderation_case_first on moderation_case (first_by, first_at) where status = 'OPEN' and first_by is not null;
