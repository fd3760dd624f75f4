-- Mail that says what is different from what its reader knew: what that was, and of which sessions it holds events for calendars.
alter table outbox_mail add column known_before text;
alter table outbox_mail add column calendar text;

-- The children of whom such a mail speaks.
create table outbox_mail_person (
  mail_id   bigint not null references outbox_mail on delete cascade,
  person_id bigint not null references person,
  primary key (mail_id, person_id)
);
create index outbox_mail_person_of on outbox_mail_person (person_id);

create or replace view outbox_mail_child as
  select m.id as mail_id, m.about_id as person_id from outbox_mail m where m.about_kind = 'person'
  union all
  select m.id, c.person_id from outbox_mail m
    join family_letter_child c on c.copy_id = m.about_id where m.about_kind = 'family-letter'
  union all
  select m.id, c.person_id from outbox_mail m
    join announcement_child c on c.copy_id = m.about_id where m.about_kind = 'announcement-copy'
  union all
  select mail_id, person_id from outbox_mail_person;
