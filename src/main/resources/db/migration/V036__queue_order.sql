-- Danger before everything (0), then what detectors hold (1), then the rest (2); within each the oldest.
alter table moderation_case add urgency int;
update moderation_case c set urgency = case
  when exists (select from moderation_hit h where h.case_id = c.id and h.hit_class = 'CUE') then 0
  when exists (select from moderation_hit h where h.case_id = c.id) then 1
  else 2 end;
alter table moderation_case alter urgency set not null;
alter table moderation_case add check (urgency between 0 and 2);
drop index moderation_case_queue;
create index moderation_case_queue on moderation_case (urgency, opened_at, id) where status = 'OPEN';
create index moderation_case_author on moderation_case (author_id, opened_at);

-- S15: a moderator looked at the span and says that it gives nobody away.
alter table moderation_hit
  add cleared_by bigint references account,
  add cleared_at timestamptz,
  add check ((cleared_by is null) = (cleared_at is null));
