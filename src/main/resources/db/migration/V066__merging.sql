-- Two published ideas that say the same become one: the first stays readable at its address and leads to the other.
alter table idea
  add merged_into    bigint references idea,
  add merged_at      timestamptz,
  add merged_because text check (length(merged_because) <= 2000);
alter table idea drop constraint idea_status_check;
update idea set status = 'PUBLISHED' where status = 'MERGED_INTO';
alter table idea add constraint idea_status_check
  check (status in ('DRAFT', 'SUBMITTED', 'HELD', 'IN_REVIEW', 'PUBLISHED', 'RETURNED', 'REFUSED', 'APPEALED', 'MERGED', 'HIDDEN',
                    'ANSWERED', 'WITHDRAWN'));
alter table idea drop constraint idea_waited_as_check;
alter table idea add constraint idea_waited_as_check
  check (waited_as in ('SUBMITTED', 'HELD', 'PUBLISHED', 'ANSWERED', 'MERGED'));
alter table idea
  add check (status <> 'MERGED' or (merged_into is not null and published_revision = revision and published_at is not null)),
  add check ((merged_into is null) = (merged_at is null)),
  add check (merged_because is null or merged_into is not null),
  add check (merged_into <> id);
create index idea_merged_into on idea (merged_into) where merged_into is not null;

-- Who merged what, of which moderation knows only what it is about.
create table moderation_merge (
  id        bigint primary key,
  from_kind text not null,
  from_id   bigint not null,
  into_kind text not null,
  into_id   bigint not null,
  merged_by bigint not null references account,
  merged_at timestamptz not null,
  undone_at timestamptz,
  check (from_kind <> into_kind or from_id <> into_id)
);
create index moderation_merge_from on moderation_merge (from_kind, from_id, merged_at);

insert into moderation_reason (id, code, band, place, words_id, words_en, version)
select nextval('suara_id'), code, band, place, words_id, words_en, 1 from (values
('merged', 8, 'UP_TO_12', 'Idemu mirip dengan ide teman lain. Kakak gabungkan, supaya suaranya lebih kuat. Nama penamu tetap tertulis di sana.', 'Your idea is like another child''s. We put them together, so that they are stronger. Your pen name stays there.'),
('merged', 8, 'UP_TO_15', 'Idemu mirip dengan ide lain yang sudah terbit. Keduanya kami gabungkan supaya suaranya lebih kuat. Nama penamu tetap tertulis di sana.', 'Your idea is close to one that is already public. We joined them, so that they carry further. Your pen name stays there.'),
('merged', 8, 'UP_TO_17', 'Idemu dan ide lain yang sudah terbit mengusulkan hal yang sama. Keduanya kami gabungkan supaya dijawab bersama. Nama penamu tetap tertulis di sana.', 'Your idea and one that is already public propose the same. We joined them, so that they are answered together. Your pen name stays there.')
) as seed (code, place, band, words_id, words_en);
