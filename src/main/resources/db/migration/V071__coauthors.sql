-- Who wrote a text together with its author. Of a draft first, and then of the idea that is sent from it.
create table coauthor (
  id             bigint primary key,
  draft_id       bigint references idea_draft on delete cascade,
  idea_id        bigint references idea,
  account_id     bigint not null references author,
  joined_at      timestamptz not null,
  -- The first revision that a moderator reads with this pen name beside it.
  since_revision int not null check (since_revision > 0),
  check (num_nonnulls(draft_id, idea_id) = 1),
  unique (draft_id, account_id),
  unique (idea_id, account_id)
);
create index coauthor_account on coauthor (account_id);

-- What a child tells a friend: one for each text, for a day.
create table coauthor_code (
  id         bigint primary key,
  author_id  bigint not null references author,
  draft_id   bigint unique references idea_draft on delete cascade,
  idea_id    bigint unique references idea,
  digest     bytea not null unique,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  check (num_nonnulls(draft_id, idea_id) = 1),
  check (expires_at > made_at)
);
create index coauthor_code_author on coauthor_code (author_id);
