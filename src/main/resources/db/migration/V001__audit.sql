-- One sequence for every table that Jakarta Persistence writes. EclipseLink takes the number it gets as the last of 50.
create sequence suara_id start with 50 increment by 50;

create table audit_entry (
  id           bigint primary key,
  at           timestamptz not null,
  account_id   bigint,
  actor        text not null,
  action       text not null,
  subject_kind text,
  subject_id   bigint,
  details      text
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, id);
create index audit_entry_at on audit_entry (at);

-- Network addresses are kept apart, for they are cut after 30 days (S25) while the log itself stays.
create table audit_origin (
  audit_entry_id bigint primary key references audit_entry,
  address        text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_not_emptied before truncate on audit_entry
  for each statement execute function refuse_change();
