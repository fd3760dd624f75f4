-- An answer is now written with the work it belongs to, so there is none without a status; its entity tag is kept too.
delete from idempotent_request where status is null;
alter table idempotent_request alter column status set not null;
alter table idempotent_request drop column media_type;
alter table idempotent_request add column etag text;
