-- What was prepared is shown once somebody says so. All that was there before was shown at once.
alter table webinar_material add column shown boolean not null default true;
alter table webinar_material alter column shown drop default;
