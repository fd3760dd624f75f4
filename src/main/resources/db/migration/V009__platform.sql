-- The answer that was given to a request with an Idempotency-Key, given again to the same request.
create table idempotent_request (
  caller      text not null,
  key         text not null check (length(key) between 1 and 200),
  fingerprint bytea not null,
  status      int,
  location    text,
  media_type  text,
  body        bytea,
  created_at  timestamptz not null,
  primary key (caller, key)
);
create index idempotent_request_created on idempotent_request (created_at);
