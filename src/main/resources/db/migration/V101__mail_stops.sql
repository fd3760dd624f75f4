-- What a reader of that address does not want any more. The address itself is not kept, only a number made from it.
create table mail_stop (
  address_key bigint not null,
  kind        text not null,
  stopped_at  timestamptz not null,
  primary key (address_key, kind)
);
