-- A comment is covered in part, taken from sight and undone just as an idea is.
alter table idea drop constraint idea_waited_as_check;
alter table idea add constraint idea_waited_as_check check (waited_as in ('SUBMITTED', 'HELD', 'PUBLISHED', 'ANSWERED'));

alter table idea_comment add told_from timestamptz,
  add waited_as text check (waited_as in ('SUBMITTED', 'HELD', 'PUBLISHED'));
alter table idea_comment add check (told_from is null or waited_as is not null);
alter table idea_comment drop constraint idea_comment_status_check;
alter table idea_comment add constraint idea_comment_status_check
  check (status in ('SUBMITTED', 'HELD', 'PUBLISHED', 'HIDDEN', 'RETURNED', 'REFUSED', 'WITHDRAWN'));

alter table comment_revision add masked_from int;
alter table comment_revision add foreign key (comment_id, masked_from) references comment_revision (comment_id, revision);
alter table comment_revision add check (masked_from < revision);
alter table comment_revision drop constraint comment_revision_words_check,
  add check (masked_from is not null or length(words) between 2 and 1000);
