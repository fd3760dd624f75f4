create table nomination_import (
  id          bigint primary key,
  congress_id bigint not null references congress,
  account_id  bigint not null references account,
  content     bytea,
  state       text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  failure     text,
  -- Which required columns a file lacked, by name and comma; null for every other failure.
  missing     text,
  attempts    int not null,
  row_count   int not null,
  checked     int not null,
  accepted    int not null,
  created_at  timestamptz not null,
  -- Null until a node takes it; a node that dies stops renewing it, and another takes the work over.
  alive_at    timestamptz,
  finished_at timestamptz,
  version     bigint not null,
  check (state = 'RUNNING' or content is null),
  check ((state = 'FAILED') = (failure is not null)),
  check (checked <= row_count and accepted <= row_count)
);
create index nomination_import_running on nomination_import (alive_at) where state = 'RUNNING';
create index nomination_import_latest on nomination_import (congress_id, id);

create table nomination_rejection (
  import_id bigint not null references nomination_import,
  sheet_row int not null check (sheet_row > 0),
  code      text not null,
  primary key (import_id, sheet_row)
);

create table application (
  id              bigint primary key,
  congress_id     bigint not null references congress,
  person_id       bigint not null references person,
  province_code   text not null references province,
  identity_key    text not null,
  mode            text not null check (mode in ('ONLINE', 'ON_SITE')),
  grade           text,
  selection_path  text not null check (selection_path in ('SOCIAL_OFFICE', 'LPA', 'FORUM_ANAK', 'SCHOOL', 'OTHER')),
  chaperone_name  text,
  chaperone_phone text,
  remark          text,
  import_id       bigint references nomination_import,
  nominated_by    bigint references account,
  status          text not null check (status in ('NOMINATED', 'AWAITING_CONSENT', 'IN_REVIEW', 'ADMITTED', 'WAITLISTED',
                                                  'DECLINED', 'RETURNED', 'OFFERED', 'WITHDRAWN', 'CHECKED_IN', 'CERTIFIED')),
  account_id      bigint unique references account,
  nominated_at    timestamptz not null,
  decided_at      timestamptz,
  decided_by      bigint references account,
  reason          text check (length(reason) between 1 and 1000),
  version         bigint not null,
  unique (congress_id, person_id),
  check (status <> 'DECLINED' or reason is not null),
  check (status <> 'ADMITTED' or account_id is not null)
);
-- A child is nominated once: same folded name, birth date and regency.
create unique index application_identity on application (congress_id, identity_key) where status <> 'WITHDRAWN';
create index application_desk on application (congress_id, province_code, status, id);
create index application_person on application (person_id);

-- Help wanted (L19) is health data by another name: kept apart, and read through the audit log only.
create table access_need (
  application_id bigint primary key references application,
  help_wanted    text not null check (length(help_wanted) between 1 and 1000)
);

-- Nothing points here: the row is locked and counted by every admission of its province.
create table quota (
  congress_id   bigint not null,
  province_code text not null,
  places        int not null check (places >= 0),
  taken         int not null check (taken >= 0),
  primary key (congress_id, province_code),
  constraint quota_not_overbooked check (taken <= places)
);
