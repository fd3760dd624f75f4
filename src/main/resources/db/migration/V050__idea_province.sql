-- A province has few of all ideas: they are found by it and sorted, not met by chance along the order of a day.
create index idea_province on idea (congress_id, province_code) where status in ('PUBLISHED', 'ANSWERED');
