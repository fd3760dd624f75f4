-- A mask names its place, so a case keeps what it is about in parts: a text of one piece has a body, an idea has the three others.
alter table moderation_case add problem text, add proposal text, add addressee text;
alter table moderation_case alter body drop not null;
alter table moderation_hit drop constraint moderation_hit_part_check;

-- Until now an idea was kept as one body with headings. Positions are in UTF-16 units, of which some characters take two.
create function pg_temp.units(words text) returns int language sql immutable as
  $$ select length(words) + length(regexp_replace(words, '[\u0001-\uFFFF]', '', 'g')) $$;

create temporary table piece on commit drop as
with whole as (
  select c.id, r.problem, r.proposal, r.addressee from moderation_case c
  join idea_revision r on c.subject_kind = 'idea' and r.idea_id = c.subject_id and r.revision = c.revision
  where c.body = E'Masalah:\n' || r.problem || E'\n\nUsul:\n' || r.proposal
    || coalesce(E'\n\nDitujukan kepada:\n' || r.addressee, ''))
select id, 'PROBLEM' as part, 9 as begins, pg_temp.units(problem) as units, problem as words from whole
union all
select id, 'PROPOSAL', 9 + pg_temp.units(problem) + 8, pg_temp.units(proposal), proposal from whole
union all
select id, 'ADDRESSEE', 17 + pg_temp.units(problem) + pg_temp.units(proposal) + 20, pg_temp.units(addressee), addressee
from whole where addressee is not null;

insert into moderation_hit (id, case_id, part, starts_at, ends_at, hit_class, detail, level, cleared_by, cleared_at)
select nextval('suara_id'), h.case_id, p.part, greatest(h.starts_at - p.begins, 0), least(h.ends_at - p.begins, p.units),
       h.hit_class, h.detail, h.level, h.cleared_by, h.cleared_at
from moderation_hit h join piece p on p.id = h.case_id
where h.part = 'BODY' and h.starts_at < p.begins + p.units and h.ends_at > p.begins;
delete from moderation_hit h using piece p where p.id = h.case_id and h.part = 'BODY';
update moderation_case c set body = null,
  problem = (select words from piece p where p.id = c.id and p.part = 'PROBLEM'),
  proposal = (select words from piece p where p.id = c.id and p.part = 'PROPOSAL'),
  addressee = (select words from piece p where p.id = c.id and p.part = 'ADDRESSEE')
where c.id in (select id from piece);

alter table moderation_case add check ((body is null) = (problem is not null));
alter table moderation_case add check ((problem is null) = (proposal is null));
alter table moderation_case add check (addressee is null or problem is not null);
alter table moderation_hit add check (part in ('TITLE', 'TOPIC', 'BODY', 'PROBLEM', 'PROPOSAL', 'ADDRESSEE'));

-- What a moderator covers before a text is published. Two that touch each other are one.
create extension if not exists btree_gist;
create table moderation_mask (
  id        bigint primary key,
  case_id   bigint not null references moderation_case on delete cascade,
  part      text not null check (part in ('TITLE', 'TOPIC', 'BODY', 'PROBLEM', 'PROPOSAL', 'ADDRESSEE')),
  starts_at int not null check (starts_at >= 0),
  ends_at   int not null,
  hit_class text,
  masked_by bigint not null references account,
  masked_at timestamptz not null,
  check (ends_at > starts_at),
  exclude using gist (case_id with =, part with =, int4range(starts_at, ends_at, '[]') with &&)
);

-- Masked words are a further revision beside the child's own, which stays what it was; limits of length are about what is written.
alter table idea_revision add masked_from int;
alter table idea_revision add foreign key (idea_id, masked_from) references idea_revision (idea_id, revision);
alter table idea_revision add check (masked_from < revision);
alter table idea_revision
  drop constraint idea_revision_own_theme_check,
  drop constraint idea_revision_title_check,
  drop constraint idea_revision_problem_check,
  drop constraint idea_revision_proposal_check,
  drop constraint idea_revision_addressee_check,
  add check (masked_from is not null or (
    (own_theme is null or length(own_theme) between 3 and 60) and length(title) between 5 and 120
    and length(problem) between 20 and 3000 and length(proposal) between 20 and 3000
    and (addressee is null or length(addressee) <= 200)));
