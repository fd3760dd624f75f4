-- S21: what was refused is read once more, by somebody who has not decided on it. The case names the refusal that it is about:
-- each has one appeal at most, and the refusal that an appeal ends with has none.
alter table moderation_case
  add appeal_of bigint unique references moderation_case,
  add appeal_words text check (length(appeal_words) <= 1000),
  add check (appeal_of < id),
  add check (appeal_words is null or appeal_of is not null);
create index moderation_case_appeals on moderation_case (opened_at) where appeal_of is not null and status = 'OPEN';

-- Who may not decide a case, apart from its author.
create table moderation_case_closed_to (
  case_id    bigint not null references moderation_case,
  account_id bigint not null references account,
  primary key (case_id, account_id)
);

-- What may be decided and undone may wait as an appeal too.
alter table idea drop constraint idea_waited_as_check;
alter table idea add constraint idea_waited_as_check
  check (waited_as in ('SUBMITTED', 'HELD', 'APPEALED', 'PUBLISHED', 'ANSWERED'));
alter table idea_comment drop constraint idea_comment_waited_as_check;
alter table idea_comment add constraint idea_comment_waited_as_check
  check (waited_as in ('SUBMITTED', 'HELD', 'APPEALED', 'PUBLISHED'));
alter table idea_comment drop constraint idea_comment_status_check;
alter table idea_comment add constraint idea_comment_status_check
  check (status in ('SUBMITTED', 'HELD', 'PUBLISHED', 'HIDDEN', 'RETURNED', 'REFUSED', 'APPEALED', 'WITHDRAWN'));
