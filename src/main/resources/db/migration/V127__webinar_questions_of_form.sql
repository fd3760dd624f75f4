-- What organizers ask of those who register for a webinar, beyond the form.
create table webinar_form_question (
  id         bigint primary key,
  webinar_id bigint not null references webinar,
  position   int not null check (position between 1 and 10),
  kind       text not null check (kind in ('TEXT', 'CHOICE', 'CHOICES', 'YES_NO')),
  required   boolean not null,
  label      text not null check (length(label) between 1 and 300),
  label_en   text not null check (length(label_en) between 1 and 300),
  help       text check (length(help) between 1 and 300),
  help_en    text check (length(help_en) between 1 and 300),
  -- One a line; an answer is the number of its line, from 1.
  choices    text,
  choices_en text,
  retired_at timestamptz,
  version    bigint not null,
  check ((kind in ('CHOICE', 'CHOICES')) = (choices is not null)),
  check ((choices is null) = (choices_en is null)),
  check (cardinality(string_to_array(choices, E'\n')) between 2 and 30),
  check (cardinality(string_to_array(choices, E'\n')) = cardinality(string_to_array(choices_en, E'\n'))),
  -- With the ten positions: never more than ten are asked. Deferred, for two change places in one transaction.
  constraint webinar_form_question_place exclude using btree (webinar_id with =, position with =)
    where (retired_at is null) deferrable initially deferred
);
create index webinar_form_question_webinar on webinar_form_question (webinar_id, position);

-- A row for each value: the words, the number of a choice, or yes or no.
create table webinar_form_answer (
  id              bigint primary key,
  registration_id bigint not null references webinar_registration on delete cascade,
  -- No cascade: a question that was answered stays.
  question_id     bigint not null references webinar_form_question,
  value           text not null check (length(value) between 1 and 1000),
  unique (registration_id, question_id, value)
);
create index webinar_form_answer_question on webinar_form_answer (question_id);

-- What people answered stays an answer to what they were asked: words may be mended, the kind and the choices' numbers not.
create function refuse_other_webinar_form_question() returns trigger language plpgsql as $$
begin
  if exists (select 1 from webinar_form_answer where question_id = old.id)
    and (new.webinar_id, new.kind, cardinality(string_to_array(new.choices, E'\n')))
      is distinct from (old.webinar_id, old.kind, cardinality(string_to_array(old.choices, E'\n'))) then
    raise exception 'question % was answered', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger webinar_form_question_answered before update on webinar_form_question
  for each row execute function refuse_other_webinar_form_question();
