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
