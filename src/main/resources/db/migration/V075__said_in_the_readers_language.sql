-- Reasons that nobody wrote are kept as what they are, and said in the language of whoever reads them.
alter table application
  add column fixed_reason text check (fixed_reason in ('DUPLICATE')),
  add constraint application_one_reason check (reason is null or fixed_reason is null);
alter table application_step
  add column fixed_note text check (fixed_note in ('DUPLICATE')),
  add constraint application_step_one_note check (note is null or fixed_note is null);
alter table application_note
  add column kind text not null default 'WRITTEN' check (kind in ('WRITTEN', 'MOVED_IN_LINE'));
alter table application_note alter column kind drop default;

update application set fixed_reason = 'DUPLICATE', reason = null where status = 'WITHDRAWN'
  and reason = 'Anak ini sudah terdaftar lebih dulu, jadi pendaftaran ini digabung dengan yang itu.';
update application_step set fixed_note = 'DUPLICATE', note = null where status = 'WITHDRAWN'
  and note = 'Anak ini sudah terdaftar lebih dulu, jadi pendaftaran ini digabung dengan yang itu.';
update application_note set kind = 'MOVED_IN_LINE', text = substr(text, length('Dipindah dalam daftar tunggu: ') + 1)
  where text like 'Dipindah dalam daftar tunggu: _%';
