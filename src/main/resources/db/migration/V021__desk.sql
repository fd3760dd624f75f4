-- What the desk shows and filters by, one narrow row for each application: with every child of every congress in it, a page
-- is still read from one index. Kept by triggers, so that nobody who writes has to know of it.
create extension if not exists pg_trgm;

-- For searching: lower-case words without diacritics, a space before each. The desk's own search folds as this does.
create function name_key(name text) returns text language sql immutable parallel safe as $$
  select rtrim(' ' || ltrim(regexp_replace(regexp_replace(
    lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]+', '', 'g')),
    '[''`‘’ʼ]+', '', 'g'), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a0]+', ' ', 'g')))
$$;

-- From the grade as an office wrote it: "7", "VIII B", "Kelas 2 SMP", "XI IPA". Null when it says nothing we know.
create function school_level(grade text) returns text language plpgsql immutable parallel safe as $$
declare
  words text := lower(grade);
  found text[];
  class int;
begin
  if words ~ '\m(sd|sdn|mi|min|sekolah dasar)\M' then return 'SD'; end if;
  if words ~ '\m(smp|smpn|mts|mtsn)\M' then return 'SMP'; end if;
  if words ~ '\m(sma|sman|smk|smkn|ma|man|slta)\M' then return 'SMA'; end if;
  found := regexp_match(words, '\m(?:(1[0-3]|[1-9])(?!\d)|(xii|xi|x|ix|viii|vii|vi|v|iv|iii|ii|i)[a-h]?\M)');
  class := coalesce(found[1]::int,
    array_position(array['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'], found[2]));
  return case when class is null then null when class <= 6 then 'SD' when class <= 9 then 'SMP' else 'SMA' end;
end $$;

create table desk_line (
  application_id bigint primary key references application on delete cascade,
  version        bigint not null,
  congress_id    bigint not null,
  person_id      bigint not null,
  full_name      text not null,
  name_key       text collate "C" not null,
  nickname       text not null,
  birth_date     date not null,
  sex            text,
  province_code  text not null,
  regency_code   text not null,
  mode           text not null,
  level          text check (level in ('SD', 'SMP', 'SMA')),
  status         text not null,
  consent        text,
  -- Whether it stands beside another in the list of likely duplicates that nobody judged yet.
  duplicate      boolean not null,
  nominated_at   timestamptz not null
);

create function desk_line_of(wanted bigint) returns setof desk_line language sql stable as $$
  select a.id, a.version, a.congress_id, a.person_id, p.full_name, name_key(p.full_name), p.nickname, p.birth_date, p.sex,
    a.province_code, p.regency_code, a.mode, school_level(a.grade), a.status,
    (select c.status from consent c where c.person_id = a.person_id and c.purpose = 'PARTICIPATION'),
    exists (select from likely_duplicate d where d.state = 'OPEN' and d.newer_id = a.id)
      or exists (select from likely_duplicate d where d.state = 'OPEN' and d.older_id = a.id), a.nominated_at
  from application a join person p on p.id = a.person_id where a.id = wanted
$$;

create function keep_desk_line_of_application() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into desk_line select * from desk_line_of(new.id) on conflict do nothing;
  elsif new.person_id <> old.person_id then
    delete from desk_line where application_id = new.id;
    insert into desk_line select * from desk_line_of(new.id);
  else
    update desk_line set version = new.version, congress_id = new.congress_id, province_code = new.province_code,
      mode = new.mode, level = school_level(new.grade), status = new.status, nominated_at = new.nominated_at
      where application_id = new.id;
  end if;
  return null;
end $$;
create trigger application_desk_line after insert or update on application
  for each row execute function keep_desk_line_of_application();

create function keep_desk_line_of_person() returns trigger language plpgsql as $$
begin
  update desk_line set full_name = new.full_name, name_key = name_key(new.full_name), nickname = new.nickname,
    birth_date = new.birth_date, sex = new.sex, regency_code = new.regency_code where person_id = new.id;
  return null;
end $$;

create function keep_desk_line_of_consent() returns trigger language plpgsql as $$
begin
  update desk_line set consent = (select status from consent where person_id = coalesce(new.person_id, old.person_id)
      and purpose = 'PARTICIPATION')
    where person_id = coalesce(new.person_id, old.person_id);
  return null;
end $$;

create function keep_desk_line_of_duplicate() returns trigger language plpgsql as $$
declare
  pair bigint[] := array[coalesce(new.older_id, old.older_id), coalesce(new.newer_id, old.newer_id)];
begin
  update desk_line l set duplicate = side.open from (select one.id, exists (select from likely_duplicate d
      where d.state = 'OPEN' and (d.newer_id = one.id or d.older_id = one.id)) as open from unnest(pair) one(id)) side
    where l.application_id = side.id and l.duplicate <> side.open;
  return null;
end $$;

-- At the end of their transaction: whoever decides on an application locks it first, and its line after it.
create constraint trigger person_desk_line after update on person deferrable initially deferred
  for each row when (old.* is distinct from new.*) execute function keep_desk_line_of_person();
create constraint trigger consent_desk_line after insert or update of status on consent deferrable initially deferred
  for each row when (new.purpose = 'PARTICIPATION') execute function keep_desk_line_of_consent();
create constraint trigger consent_gone_desk_line after delete on consent deferrable initially deferred
  for each row when (old.purpose = 'PARTICIPATION') execute function keep_desk_line_of_consent();
create constraint trigger duplicate_desk_line after insert or delete or update of state on likely_duplicate
  deferrable initially deferred for each row execute function keep_desk_line_of_duplicate();
create index likely_duplicate_older on likely_duplicate (older_id);

insert into desk_line select l.* from application a, desk_line_of(a.id) l;

-- One for each filter and order of the desk, each ending with the order of the pages.
create index desk_line_person on desk_line (person_id);
create index desk_line_all on desk_line (congress_id, application_id);
create index desk_line_province on desk_line (congress_id, province_code, application_id);
create index desk_line_status on desk_line (congress_id, status, application_id);
create index desk_line_consent on desk_line (congress_id, consent, application_id);
create index desk_line_mode on desk_line (congress_id, mode, application_id);
create index desk_line_sex on desk_line (congress_id, sex, application_id);
create index desk_line_level on desk_line (congress_id, level, application_id);
create index desk_line_born on desk_line (congress_id, birth_date, application_id);
create index desk_line_name on desk_line (congress_id, name_key, application_id);
create index desk_line_duplicate on desk_line (congress_id, application_id) where duplicate;
create index desk_line_search on desk_line using gin (name_key gin_trgm_ops) with (fastupdate = off);

-- What a member of staff looks at again and again: a filter and the columns, under a name of their own.
create table desk_view (
  id         bigint primary key,
  account_id bigint not null references account,
  -- At most twenty an account.
  slot       int not null check (slot between 1 and 20),
  name       text not null check (length(name) between 1 and 40),
  filter     text not null check (length(filter) <= 500),
  columns    text not null check (length(columns) <= 200),
  version    bigint not null,
  unique (account_id, slot),
  unique (account_id, name)
);
