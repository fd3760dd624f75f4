-- Erasures that no guardian asked for: what was kept long enough (L14).
alter table erasure_due
  drop constraint erasure_due_reason_check,
  add constraint erasure_due_reason_check check
    (reason in ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'ASSENT_REFUSED', 'NO_PLACE', 'CONGRESS_OVER'));

-- What the nightly round looks for.
create index congress_last_day on congress (last_day);
create index address_failure_forgotten on address_failure (failed_at);
