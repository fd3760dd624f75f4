alter table phase drop constraint phase_kind_check;
alter table phase add constraint phase_kind_check
  check (kind in ('NOMINATION', 'ADMISSION', 'IDEAS', 'SUPPORT', 'COMMENT', 'ANSWERS'));

-- An idea that was answered keeps its answer when it is mended, or out of sight, in between.
alter table idea add answered_at timestamptz;
alter table idea add check (status <> 'ANSWERED' or answered_at is not null);

-- What officials say to an idea. One each, and not rewritten once it is public: what comes of it is told below it.
create table official_answer (
  idea_id      bigint primary key references idea,
  decision     text not null check (decision in ('ACCEPTED', 'PARTLY', 'NOT_NOW')),
  institution  text not null check (length(institution) between 3 and 150),
  body         text not null check (length(body) between 20 and 3000),
  body_en      text check (length(body_en) between 20 and 3000),
  follow_up_on date,
  written_by   bigint not null references account,
  written_at   timestamptz not null,
  published_at timestamptz,
  version      bigint not null,
  check (decision = 'NOT_NOW' or follow_up_on is not null)
);
create index official_answer_drafts on official_answer (idea_id) where published_at is null;

create function refuse_change_of_public_answer() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'a public answer is not rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger official_answer_stays_as_published before update on official_answer
  for each row execute function refuse_change_of_public_answer();

create table answer_progress (
  id       bigint primary key,
  idea_id  bigint not null references official_answer,
  state    text not null check (state in ('UNDER_WAY', 'KEPT', 'NOT_KEPT')),
  note     text not null check (length(note) between 10 and 1000),
  note_en  text check (length(note_en) between 10 and 1000),
  next_on  date,
  noted_by bigint not null references account,
  noted_at timestamptz not null,
  check ((state = 'UNDER_WAY') = (next_on is not null))
);
create index answer_progress_idea on answer_progress (idea_id, id);
create trigger answer_progress_never_rewritten before update on answer_progress
  for each row execute function refuse_change();
