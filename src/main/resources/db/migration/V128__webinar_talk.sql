-- What attendees ask the speakers. Others see it once a moderator let it through.
create table webinar_question (
  id              bigint primary key,
  webinar_id      bigint not null references webinar,
  registration_id bigint not null references webinar_registration on delete cascade,
  -- Which one of its writer's: five are all there can be, however many are sent at once.
  number          int not null check (number between 1 and 5),
  words           text not null check (char_length(words) between 1 and 500),
  -- Whether others read the writer's name with it.
  named           boolean not null,
  status          text not null check (status in ('WAITING', 'SHOWN', 'ANSWERED', 'HIDDEN')),
  -- Why it is not shown, as its writer is told.
  reason          text check (reason in ('ASKED_ALREADY', 'OTHER_TOPIC', 'NAMES_SOMEBODY', 'UNKIND', 'NO_TIME')),
  asked_at        timestamptz not null,
  version         bigint not null,
  unique (registration_id, number),
  check ((status = 'HIDDEN') = (reason is not null))
);
-- A second click is no second question.
create unique index webinar_question_words on webinar_question (registration_id, md5(words));
create index webinar_question_webinar on webinar_question (webinar_id);

-- Who else wants to hear the answer. The key decides that each counts once.
create table webinar_question_support (
  question_id     bigint not null references webinar_question on delete cascade,
  registration_id bigint not null references webinar_registration on delete cascade,
  primary key (question_id, registration_id)
);
create index webinar_question_support_registration on webinar_question_support (registration_id);

-- What moderators ask attendees live.
create table webinar_poll (
  id          bigint primary key,
  webinar_id  bigint not null references webinar,
  question    text not null,
  question_en text not null,
  -- Whether one may choose several.
  several     boolean not null,
  status      text not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
  prepared_at timestamptz not null,
  version     bigint not null,
  unique (id, several)
);
create index webinar_poll_webinar on webinar_poll (webinar_id);

create table webinar_poll_option (
  poll_id  bigint not null references webinar_poll on delete cascade,
  position int not null check (position between 0 and 7),
  words    text not null,
  words_en text not null,
  primary key (poll_id, position)
);

create table webinar_poll_vote (
  poll_id         bigint not null,
  registration_id bigint not null references webinar_registration on delete cascade,
  position        int not null,
  several         boolean not null,
  primary key (poll_id, registration_id, position),
  foreign key (poll_id, position) references webinar_poll_option on delete cascade,
  foreign key (poll_id, several) references webinar_poll (id, several) on delete cascade
);
-- Where one may choose one only, one is all there can be, however many are sent at once.
create unique index webinar_poll_vote_one on webinar_poll_vote (poll_id, registration_id) where not several;
create index webinar_poll_vote_registration on webinar_poll_vote (registration_id);
