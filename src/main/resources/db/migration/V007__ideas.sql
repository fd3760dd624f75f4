create table author (
  account_id      bigint primary key references account,
  pen_name        text,
  pen_name_key    text unique,
  page_edition    int not null,
  accepted_at     timestamptz not null,
  version         bigint not null,
  check ((pen_name is null) = (pen_name_key is null))
);

create table idea (
  id                 bigint primary key,
  congress_id        bigint not null references congress,
  author_id          bigint not null references author,
  province_code      text not null references province,
  status             text not null check (status in ('DRAFT', 'SUBMITTED', 'HELD', 'IN_REVIEW', 'PUBLISHED', 'RETURNED', 'REFUSED',
                                                     'APPEALED', 'MERGED_INTO', 'HIDDEN', 'ANSWERED', 'WITHDRAWN')),
  revision           int not null check (revision > 0),
  published_revision int,
  reason             text,
  submitted_at       timestamptz not null,
  published_at       timestamptz,
  version            bigint not null,
  check (status not in ('PUBLISHED', 'ANSWERED') or (published_revision = revision and published_at is not null))
);
create index idea_author on idea (author_id, id);
create index idea_public on idea (congress_id, id) where status in ('PUBLISHED', 'ANSWERED');

create table idea_revision (
  id         bigint primary key,
  idea_id    bigint not null references idea,
  revision   int not null check (revision > 0),
  theme_code text not null,
  own_theme  text check (length(own_theme) between 3 and 60),
  title      text not null check (length(title) between 5 and 120),
  problem    text not null check (length(problem) between 20 and 3000),
  proposal   text not null check (length(proposal) between 20 and 3000),
  addressee  text check (length(addressee) <= 200),
  written_at timestamptz not null,
  search     tsvector generated always as
               (to_tsvector('indonesian', title || ' ' || problem || ' ' || proposal)) stored,
  unique (idea_id, revision)
);
create index idea_revision_search on idea_revision using gin (search);
create index idea_revision_theme on idea_revision (theme_code);
create trigger idea_revision_never_rewritten before update on idea_revision
  for each row execute function refuse_change();
