-- What organizers add to the detectors that come with Suara. A rule's words never change: another rule takes its place.
create table detection_rule (
  id         bigint primary key,
  kind       text not null check (kind in ('PHRASE', 'PATTERN')),
  words      text not null check (length(words) between 2 and 200),
  hit_class  text not null check (hit_class in ('PHONE', 'NIK', 'NISN', 'NUMBER', 'EMAIL', 'HANDLE', 'LINK', 'ADDRESS', 'SCHOOL',
                                                'NAME', 'WATCHED_WORD', 'CUE')),
  cue_class  text check (cue_class in ('VIOLENCE', 'SEXUAL', 'SELF_HARM', 'TRAFFICKING', 'CONFINEMENT', 'CHILD_MARRIAGE', 'NEGLECT',
                                       'EXPLOITATION', 'THREAT', 'BULLYING', 'FEAR')),
  level      text check (level in ('LOW', 'MEDIUM', 'HIGH')),
  active     boolean not null,
  added_by   bigint not null references account,
  added_at   timestamptz not null,
  tried_at   timestamptz,
  changed_by bigint not null references account,
  changed_at timestamptz not null,
  version    bigint not null,
  unique (kind, words, hit_class),
  check ((hit_class = 'CUE') = (cue_class is not null)),
  check ((cue_class is null) = (level is null)),
  -- Nobody puts a rule to work without having seen what it would have held.
  check (not active or tried_at is not null)
);

-- Spans that the detectors marked in what a case holds, in UTF-16 units.
create table moderation_hit (
  id        bigint primary key,
  case_id   bigint not null references moderation_case on delete cascade,
  part      text not null check (part in ('TITLE', 'BODY', 'TOPIC')),
  starts_at int not null check (starts_at >= 0),
  ends_at   int not null,
  hit_class text not null,
  detail    text,
  level     text check (level in ('LOW', 'MEDIUM', 'HIGH')),
  check (ends_at > starts_at)
);
create index moderation_hit_case on moderation_hit (case_id, part, starts_at);
