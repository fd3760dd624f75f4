-- What the child says themself: below 17 an assent beside the guardian's consent (S2), at 17 a consent of their own, which the
-- guardian is told of and confirms (L6). Rows tell what was; one at most counts.
create table assent (
  id          bigint primary key,
  person_id   bigint not null references person,
  edition     int not null check (edition > 0),
  language    text not null check (language in ('id', 'en')),
  own_consent boolean not null,
  status      text not null check (status in ('AWAITING_GUARDIAN', 'GIVEN', 'REFUSED', 'VOID')),
  decided_at  timestamptz not null,
  settled_at  timestamptz,
  guardian_id bigint references guardian,
  version     bigint not null,
  check (status <> 'AWAITING_GUARDIAN' or own_consent),
  check (not (own_consent and status = 'GIVEN') or guardian_id is not null)
);
create unique index assent_one_counts on assent (person_id) where status in ('AWAITING_GUARDIAN', 'GIVEN');
create index assent_person on assent (person_id, id);
create trigger assent_kept before delete on assent for each row execute function refuse_change();

-- A child's account opens to nothing but the page that asks for it, until it is given and, at 17, confirmed. Nobody's is
-- taken for given: those who are active already are asked at their next visit.
alter table account add column opened_at timestamptz check (opened_at is null or person_id is not null);

alter table erasure_due
  drop constraint erasure_due_reason_check,
  add constraint erasure_due_reason_check check (reason in ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'ASSENT_REFUSED'));
