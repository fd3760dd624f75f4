-- One person who was registered twice: the row stays, for proofs of consent point at it (L4), and leads to the one that
-- goes on. Its ways of being reached are kept, so that the next child named under them finds the same person.
alter table guardian
  add column merged_into bigint references guardian,
  add constraint guardian_not_merged_into_itself check (merged_into <> id);
create index guardian_merged on guardian (merged_into) where merged_into is not null;
create index guardian_name on guardian (name_key(name));

-- A child that is named while its guardian is merged waits for that, and goes to the one that goes on.
create function follow_merged_guardian() returns trigger language plpgsql as $$
declare
  onward bigint;
begin
  select merged_into into onward from guardian where id = new.guardian_id for key share;
  if onward is not null then
    new.guardian_id := onward;
  end if;
  return new;
end $$;
create trigger guardianship_follows before insert or update of guardian_id on guardianship
  for each row execute function follow_merged_guardian();

-- Two who are alike and were judged to be two.
create table guardians_apart (
  one_id     bigint not null references guardian,
  other_id   bigint not null references guardian,
  decided_by bigint not null references account,
  decided_at timestamptz not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
