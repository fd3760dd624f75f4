-- A child's calendar. Events' UIDs are made of uid_key, which stays for ever and says nothing about the child; the feed's
-- address holds a secret, of which only the digest is kept.
create table calendar_feed (
  person_id     bigint primary key references person,
  uid_key       text not null unique check (length(uid_key) >= 36),
  secret_digest bytea unique check (length(secret_digest) = 32),
  renewed_at    timestamptz,
  version       bigint not null,
  check ((secret_digest is null) = (renewed_at is null))
);

-- The release up to which a child has read what changed for them.
create table schedule_look (
  account_id bigint primary key references account,
  release_id bigint not null references programme_release,
  looked_at  timestamptz not null
);
create index schedule_look_release on schedule_look (release_id);
