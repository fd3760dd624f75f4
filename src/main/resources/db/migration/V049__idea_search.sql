-- A word is found as it is written, and in the forms that either language makes of it.
drop index idea_revision_search;
alter table idea_revision drop column search;
alter table idea_revision add search tsvector generated always as (
  to_tsvector('simple', title || ' ' || coalesce(own_theme, '') || ' ' || problem || ' ' || proposal)
  || to_tsvector('indonesian', title || ' ' || coalesce(own_theme, '') || ' ' || problem || ' ' || proposal)
  || to_tsvector('english', title || ' ' || coalesce(own_theme, '') || ' ' || problem || ' ' || proposal)) stored;
create index idea_revision_search on idea_revision using gin (search);

-- The words that stand in published ideas, to find what a reader may have meant. Never which idea, and gone with the last one.
create table idea_word (
  word text primary key check (length(word) between 3 and 40)
);
create index idea_word_similar on idea_word using gin (word gin_trgm_ops);
insert into idea_word
select distinct w.lexeme from idea i
join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision
cross join unnest(to_tsvector('simple', r.title || ' ' || coalesce(r.own_theme, '') || ' ' || r.problem || ' ' || r.proposal)) w
where i.status = 'PUBLISHED' and length(w.lexeme) between 3 and 40 and w.lexeme ~ '^[[:alpha:]]+$';

-- The order of a day is one of seven, begun at another place (S3). Standing in an index, it costs the same however many
-- ideas there are; ShuffleCursor computes the same.
create index idea_order_0 on idea (congress_id, (md5(id::text || ':0') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
create index idea_order_1 on idea (congress_id, (md5(id::text || ':1') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
create index idea_order_2 on idea (congress_id, (md5(id::text || ':2') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
create index idea_order_3 on idea (congress_id, (md5(id::text || ':3') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
create index idea_order_4 on idea (congress_id, (md5(id::text || ':4') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
create index idea_order_5 on idea (congress_id, (md5(id::text || ':5') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
create index idea_order_6 on idea (congress_id, (md5(id::text || ':6') collate "C")) where status in ('PUBLISHED', 'ANSWERED');
