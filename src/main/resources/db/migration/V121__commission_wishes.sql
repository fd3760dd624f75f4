alter table phase drop constraint phase_kind_check;
alter table phase add constraint phase_kind_check
  check (kind in ('NOMINATION', 'ADMISSION', 'IDEAS', 'SUPPORT', 'COMMENT', 'ANSWERS', 'COMMISSIONS'));

-- The commissions that a delegate would like to be in, most wanted first, without gaps. None for who took theirs back.
create table commission_wish (
  application_id bigint primary key references application,
  first_id       bigint references commission,
  second_id      bigint references commission,
  third_id       bigint references commission,
  wished_at      timestamptz not null,
  version        bigint not null,
  check (second_id is null or first_id is not null),
  check (third_id is null or second_id is not null),
  check (first_id <> second_id and first_id <> third_id and second_id <> third_id)
);
create index commission_wish_first on commission_wish (first_id);
create index commission_wish_second on commission_wish (second_id);
create index commission_wish_third on commission_wish (third_id);
