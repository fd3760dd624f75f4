alter table phase drop constraint phase_kind_check;
alter table phase add constraint phase_kind_check
  check (kind in ('NOMINATION', 'ADMISSION', 'IDEAS', 'SUPPORT', 'COMMENT', 'ANSWERS', 'COMMISSIONS', 'SESSIONS'));

-- An optional session that somebody has chosen: the row that is locked by whoever gives or frees a seat in it.
create table optional_session (
  session_id bigint primary key references programme_session,
  seats      int not null check (seats >= 1),
  arrivals   int not null check (arrivals >= 0),
  unique (session_id, seats)
);

-- Who chose it: on a seat, or in line for one. Seats are numbered and end with the session's, so that it takes no more than it
-- is for, whoever writes at the same time.
create table session_choice (
  id             bigint primary key,
  session_id     bigint not null references optional_session,
  application_id bigint not null references application,
  -- The order in which they came.
  arrived        int not null check (arrived >= 1),
  -- Null while they wait, with the number of seats.
  seat           int check (seat >= 1),
  seats          int,
  since          timestamptz not null,
  version        bigint not null,
  unique (application_id, session_id),
  unique (session_id, arrived),
  unique (session_id, seat) deferrable initially deferred,
  check ((seat is null) = (seats is null)),
  check (seat <= seats),
  foreign key (session_id, seats) references optional_session (session_id, seats) on update cascade
);
create index session_choice_waiting on session_choice (session_id, arrived) where seat is null;
