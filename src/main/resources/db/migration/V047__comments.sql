create table idea_comment (
  id                 bigint primary key,
  idea_id            bigint not null references idea,
  parent_id          bigint,
  depth              int not null check (depth between 1 and 3),
  parent_depth       int generated always as (depth - 1) stored,
  author_id          bigint not null references author,
  province_code      text not null references province,
  status             text not null check (status in ('SUBMITTED', 'HELD', 'PUBLISHED', 'RETURNED', 'REFUSED', 'WITHDRAWN')),
  revision           int not null check (revision > 0),
  published_revision int,
  reason             text,
  submitted_at       timestamptz not null,
  published_at       timestamptz,
  version            bigint not null,
  check ((parent_id is null) = (depth = 1)),
  check (status <> 'PUBLISHED' or (published_revision = revision and published_at is not null)),
  unique (id, idea_id, depth),
  -- An answer stands one step below what it answers, under the same idea.
  foreign key (parent_id, idea_id, parent_depth) references idea_comment (id, idea_id, depth)
);
create index idea_comment_talk on idea_comment (idea_id, id) where depth = 1;
create index idea_comment_parent on idea_comment (parent_id) where parent_id is not null;
create index idea_comment_author on idea_comment (author_id, id);

create table comment_revision (
  id         bigint primary key,
  comment_id bigint not null references idea_comment,
  revision   int not null check (revision > 0),
  words      text not null check (length(words) between 2 and 1000),
  written_at timestamptz not null,
  unique (comment_id, revision)
);
create trigger comment_revision_never_rewritten before update on comment_revision
  for each row execute function refuse_change();
