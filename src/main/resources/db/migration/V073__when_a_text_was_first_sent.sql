-- When a child sent a text first; submitted_at moves with each further revision. What a child sent today is counted from the
-- index alone.
alter table idea add sent_at timestamptz;
update idea i set sent_at = r.written_at from idea_revision r where r.idea_id = i.id and r.revision = 1;
update idea set sent_at = submitted_at where sent_at is null;
alter table idea alter sent_at set not null;
drop index idea_author;
create index idea_author on idea (author_id, sent_at);

alter table idea_comment add sent_at timestamptz;
update idea_comment c set sent_at = r.written_at from comment_revision r where r.comment_id = c.id and r.revision = 1;
update idea_comment set sent_at = submitted_at where sent_at is null;
alter table idea_comment alter sent_at set not null;
drop index idea_comment_author;
create index idea_comment_author on idea_comment (author_id, sent_at);
