-- A picture as it was made anew from what a child sent: a large one, and a small one for lists. Never the file itself.
create table idea_image (
  id           bigint primary key,
  large        bytea not null check (length(large) between 1 and 3000000),
  width        int not null check (width between 1 and 1600),
  height       int not null check (height between 1 and 1600),
  small        bytea not null check (length(small) between 1 and 100000),
  small_width  int not null check (small_width between 1 and 240),
  small_height int not null check (small_height between 1 and 240),
  made_at      timestamptz not null
);
create trigger idea_image_never_rewritten before update on idea_image
  for each row execute function refuse_change();

-- Which pictures a revision has, and what is said of them to those who do not see them: as fixed as its words.
create table idea_picture (
  idea_id     bigint not null,
  revision    int not null,
  place       int not null check (place between 1 and 3),
  image_id    bigint not null references idea_image,
  description text not null check (length(description) between 1 and 3000),
  primary key (idea_id, revision, place),
  foreign key (idea_id, revision) references idea_revision (idea_id, revision) on delete cascade
);
create index idea_picture_image on idea_picture (image_id);
create trigger idea_picture_never_rewritten before update on idea_picture
  for each row execute function refuse_change();

create table draft_picture (
  id          bigint primary key,
  draft_id    bigint not null references idea_draft on delete cascade,
  place       int not null check (place between 1 and 3),
  image_id    bigint not null references idea_image,
  description text not null check (length(description) between 5 and 200),
  unique (draft_id, place)
);
create index draft_picture_image on draft_picture (image_id);

-- Revisions and drafts share what they both show; with the last that showed it the image goes too, however that one went.
create function drop_unshown_image() returns trigger language plpgsql as $$
begin
  delete from idea_image where id = old.image_id
    and not exists (select from idea_picture where image_id = old.image_id)
    and not exists (select from draft_picture where image_id = old.image_id);
  return null;
end $$;
create trigger idea_picture_gone after delete on idea_picture for each row execute function drop_unshown_image();
create trigger draft_picture_gone after delete on draft_picture for each row execute function drop_unshown_image();

-- A moderator reads the descriptions with the rest, one in each line, in the order of the pictures.
alter table moderation_case add pictures text;
alter table moderation_case add check (pictures is null or problem is not null);
alter table moderation_hit drop constraint moderation_hit_part_check,
  add check (part in ('TITLE', 'TOPIC', 'BODY', 'PROBLEM', 'PROPOSAL', 'ADDRESSEE', 'PICTURES'));
alter table moderation_mask drop constraint moderation_mask_part_check,
  add check (part in ('TITLE', 'TOPIC', 'BODY', 'PROBLEM', 'PROPOSAL', 'ADDRESSEE', 'PICTURES'));
