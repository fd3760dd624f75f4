-- What an application was before it was declined or returned, for the short while in which that can be undone. The letter
-- waits as long, so that nobody reads what is taken back.
create table decision_undo (
  application_id  bigint primary key references application on delete cascade,
  -- The application's version after the decision: whatever happened to it since leaves nothing to undo.
  decided_version bigint not null,
  status          text not null check (status in ('AWAITING_CONSENT', 'IN_REVIEW', 'WAITLISTED', 'RETURNED')),
  reason          text check (length(reason) between 1 and 1000),
  wait_order      bigint,
  decided_at      timestamptz,
  decided_by      bigint references account,
  open_until      timestamptz not null,
  check ((status = 'WAITLISTED') = (wait_order is not null)),
  check (status <> 'RETURNED' or reason is not null)
);
create table decision_undo_correction (
  application_id bigint not null references decision_undo on delete cascade,
  field          text not null,
  reason         text not null check (length(reason) between 1 and 500),
  primary key (application_id, field)
);
