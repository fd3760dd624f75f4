-- On which edition of the text the guardian consented: the desk tells a consent that counts from one that is to be renewed.
alter table desk_line add column consent_edition int;

create or replace function desk_line_of(wanted bigint) returns setof desk_line language sql stable as $$
  select a.id, a.version, a.congress_id, a.person_id, p.full_name, name_key(p.full_name), p.nickname, p.birth_date, p.sex,
    a.province_code, p.regency_code, a.mode, school_level(a.grade), a.status,
    (select c.status from consent c where c.person_id = a.person_id and c.purpose = 'PARTICIPATION'),
    exists (select from likely_duplicate d where d.state = 'OPEN' and d.newer_id = a.id)
      or exists (select from likely_duplicate d where d.state = 'OPEN' and d.older_id = a.id), a.nominated_at,
    (select t.edition from consent c join consent_text t on t.id = c.text_id
      where c.person_id = a.person_id and c.purpose = 'PARTICIPATION')
  from application a join person p on p.id = a.person_id where a.id = wanted
$$;

create or replace function keep_desk_line_of_consent() returns trigger language plpgsql as $$
begin
  update desk_line set (consent, consent_edition) = (select c.status, t.edition from consent c
      left join consent_text t on t.id = c.text_id
      where c.person_id = coalesce(new.person_id, old.person_id) and c.purpose = 'PARTICIPATION')
    where person_id = coalesce(new.person_id, old.person_id);
  return null;
end $$;
drop trigger consent_desk_line on consent;
create constraint trigger consent_desk_line after insert or update of status, text_id on consent
  deferrable initially deferred for each row when (new.purpose = 'PARTICIPATION')
  execute function keep_desk_line_of_consent();

update desk_line l set consent_edition = t.edition from consent c join consent_text t on t.id = c.text_id
  where c.person_id = l.person_id and c.purpose = 'PARTICIPATION';

-- A bed and a pair end with the application they are for.
alter table room_bed
  drop constraint room_bed_application_id_fkey,
  add foreign key (application_id) references application on delete cascade;
alter table chaperone_pair
  drop constraint chaperone_pair_application_id_congress_id_province_code_fkey,
  add foreign key (application_id, congress_id, province_code)
    references application (id, congress_id, province_code) on delete cascade;
