-- Of which children a mail speaks: the log of what a family was told, and the list of addresses that are none.
create view outbox_mail_child as
  select m.id as mail_id, m.about_id as person_id from outbox_mail m where m.about_kind = 'person'
  union all
  select m.id, c.person_id from outbox_mail m
    join family_letter_child c on c.copy_id = m.about_id where m.about_kind = 'family-letter';
create index outbox_mail_to on outbox_mail (lower(recipient));
