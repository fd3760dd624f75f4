-- The account with which a chaperone signs in, for those who have one.
create table chaperone_account (
  chaperone_id bigint primary key references chaperone on delete cascade,
  account_id   bigint not null unique references account,
  given_by     bigint not null references account,
  given_at     timestamptz not null
);

-- What a chaperone wrote down for a child in their care. It is nobody's idea before the child says so; then the idea has the
-- words, and here stays only who entered them.
create table entered_idea (
  id         bigint primary key,
  child_id   bigint not null references account,
  entered_by bigint not null references account,
  entered_at timestamptz not null,
  idea_id    bigint unique references idea,
  theme_code text,
  own_theme  text check (length(own_theme) between 3 and 60),
  title      text check (length(title) between 5 and 120),
  problem    text check (length(problem) between 20 and 3000),
  proposal   text check (length(proposal) between 20 and 3000),
  addressee  text check (length(addressee) <= 200),
  version    bigint not null,
  check (num_nonnulls(theme_code, title, problem, proposal) = case when idea_id is null then 4 else 0 end)
);
create index entered_idea_child on entered_idea (child_id) where idea_id is null;
create index entered_idea_by on entered_idea (entered_by);
