-- Who is in which commission: one for each delegate, on seats that are numbered, so that no commission takes more than it is
-- for, whoever writes at the same time. A commission that is made larger or smaller takes its members' rows along.
alter table commission add unique (id, size);

create table commission_member (
  application_id bigint primary key references application,
  commission_id  bigint not null,
  size           int not null,
  seat           int not null check (seat >= 1),
  -- By whom it was set by hand; null for what a proposal did, which the next one may change.
  set_by         bigint references account,
  since          timestamptz not null,
  version        bigint not null,
  unique (commission_id, seat) deferrable initially deferred,
  check (seat <= size),
  foreign key (commission_id, size) references commission (id, size) on update cascade
);
