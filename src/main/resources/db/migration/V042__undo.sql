-- For half a minute a decision can be undone: until then the author is not told of a return or a refusal, and what the idea
-- waited as is kept.
alter table idea add told_from timestamptz, add waited_as text check (waited_as in ('SUBMITTED', 'HELD'));
alter table idea add check (told_from is null or waited_as is not null);
create index moderation_case_decided on moderation_case (decided_by, decided_at) where status = 'DECIDED';
