alter table phase drop constraint phase_kind_check;
alter table phase add constraint phase_kind_check
  check (kind in ('NOMINATION', 'ADMISSION', 'IDEAS', 'SUPPORT', 'COMMENT'));

-- One row per child and idea is what makes a support count once. They are counted where they stand: a number kept in the
-- idea's row would make every child of a congress wait for that row.
create table idea_support (
  idea_id    bigint not null references idea,
  account_id bigint not null references account,
  given_at   timestamptz not null,
  primary key (idea_id, account_id)
);
create index idea_support_account on idea_support (account_id);
