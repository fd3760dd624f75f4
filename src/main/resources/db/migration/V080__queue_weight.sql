-- The queue: danger first, then what waits longest. What readers report counts as waiting half an hour longer for each point
-- of weight, four hours at most, so that reports lift a text and no text is passed for ever.
alter table moderation_case
  add weight smallint not null default 0 check (weight between 0 and 8),
  add turn smallint not null generated always as (case urgency when 0 then 0 else 1 end) stored,
  add waits_from timestamp not null
    generated always as ((opened_at at time zone 'UTC') - weight * interval '30 minutes') stored;
update moderation_case c set weight = (
  select least(8, coalesce(sum(case when r.reason in ('PERSONAL_DATA', 'NOT_FOR_CHILDREN') then 2 else 1 end), 0))
  from item_report r where r.case_id = c.id) where c.status = 'OPEN';
drop index moderation_case_queue;
create index moderation_case_queue on moderation_case (turn, waits_from, id) where status = 'OPEN';
