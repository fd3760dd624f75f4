-- Words of an answered question may be mended; the words that people answered are kept, one row for each mending of the
-- question (without a number) or of one of its choices.
create table question_wording (
  id          bigint generated always as identity primary key,
  question_id bigint not null references question,
  number      int,
  label       text not null,
  label_en    text not null,
  held_until  timestamptz not null
);
create index question_wording_of on question_wording (question_id, id);
create trigger question_wording_append_only before update or delete on question_wording
  for each row execute function refuse_change();

-- Of what kind it is, of whom it was asked and who reads it stays as people answered it.
create or replace function refuse_other_question() returns trigger language plpgsql as $$
begin
  if exists (select 1 from answer where question_id = old.id) then
    if (new.kind, new.readers, new.shown_to, new.stage, new.congress_id)
        is distinct from (old.kind, old.readers, old.shown_to, old.stage, old.congress_id) then
      raise exception 'question % was answered', old.id using errcode = 'restrict_violation';
    end if;
    if (new.label, new.label_en) is distinct from (old.label, old.label_en) then
      insert into question_wording (question_id, label, label_en, held_until)
        values (old.id, old.label, old.label_en, clock_timestamp());
    end if;
  end if;
  return new;
end $$;

create or replace function refuse_other_choice() returns trigger language plpgsql as $$
begin
  if exists (select 1 from answer where question_id = old.question_id) then
    if tg_op = 'DELETE' or (new.question_id, new.number) is distinct from (old.question_id, old.number) then
      raise exception 'question % was answered', old.question_id using errcode = 'restrict_violation';
    end if;
    if (new.label, new.label_en) is distinct from (old.label, old.label_en) then
      insert into question_wording (question_id, number, label, label_en, held_until)
        values (old.question_id, old.number, old.label, old.label_en, clock_timestamp());
    end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
