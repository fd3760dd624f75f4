-- While officers look into it, what a sealed case is about is not seen; afterwards only if there was no danger.
alter table safeguarding_case add hides boolean not null default false;
alter table safeguarding_case alter hides drop default;
alter table safeguarding_case add check (not hides or subject_id is not null);
update safeguarding_case set hides = true where subject_id is not null and state <> 'CLOSED' and level <> 'LOW'
  and (source = 'STAFF' or state <> 'NEW' or (source = 'CUE' and level = 'HIGH'));
create index safeguarding_case_subject on safeguarding_case (subject_kind, subject_id);

-- What nobody at the desk sees, and not why.
create table moderation_withheld (
  id           bigint primary key,
  subject_kind text not null,
  subject_id   bigint not null,
  unique (subject_kind, subject_id)
);
insert into moderation_withheld (id, subject_kind, subject_id)
select nextval('suara_id'), subject_kind, subject_id from
  (select distinct subject_kind, subject_id from safeguarding_case where hides) hidden;
update idea set status = 'HIDDEN', version = version + 1
where status = 'PUBLISHED' and id in (select subject_id from moderation_withheld where subject_kind = 'idea');
