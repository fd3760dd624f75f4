-- That something came up for the office of a province; days that were written about are kept for a week.
create table office_news (
  id            bigint primary key,
  province_code text not null references province,
  came_at       timestamptz not null,
  mailed_on     date
);
create index office_news_of on office_news (province_code, mailed_on);
