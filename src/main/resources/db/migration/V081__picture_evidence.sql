-- The pictures of what a case is about are sealed with it, as its words are (S18).
alter table safeguarding_entry drop constraint safeguarding_entry_kind_check;
alter table safeguarding_entry add constraint safeguarding_entry_kind_check check (kind in ('RAISED', 'WHAT', 'WHO', 'REACH',
  'EVIDENCE', 'PICTURE', 'REPORTER_NOTE', 'REPLY', 'NOTE', 'READ', 'TRIAGED', 'LEVEL_RAISED', 'LEVEL_LOWERED', 'REFERRED',
  'COPIED', 'ACKNOWLEDGED', 'HANDLED', 'CLOSED', 'REOPENED', 'SHUT_OUT', 'SHEET_MADE', 'ESCALATED'));
