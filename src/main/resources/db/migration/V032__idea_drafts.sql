-- What a child has not sent yet: nobody else reads it, and it goes when it is sent.
create table idea_draft (
  id        bigint primary key,
  author_id bigint not null references author,
  idea_id   bigint references idea,
  theme     text check (length(theme) <= 120),
  own_theme text check (length(own_theme) <= 120),
  title     text check (length(title) <= 240),
  problem   text check (length(problem) <= 6000),
  proposal  text check (length(proposal) <= 6000),
  addressee text check (length(addressee) <= 400),
  kept_at   timestamptz not null,
  version   bigint not null,
  -- One for a new idea and one for each that is being mended.
  unique nulls not distinct (author_id, idea_id)
);
create index idea_draft_idea on idea_draft (idea_id);
