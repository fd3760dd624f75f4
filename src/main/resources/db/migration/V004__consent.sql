create table guardian (
  id         bigint primary key,
  name       text not null check (length(name) between 1 and 200),
  email      text,
  phone      text,
  language   text not null check (language in ('id', 'en')),
  created_at timestamptz not null,
  version    bigint not null,
  check (email is not null or phone is not null),
  check (phone is null or phone ~ '^\+[0-9]{8,15}$')
);
create index guardian_email on guardian (lower(email));
create index guardian_phone on guardian (phone);

create table guardianship (
  person_id   bigint primary key references person,
  guardian_id bigint not null references guardian,
  relation    text not null check (relation in ('MOTHER', 'FATHER', 'GRANDPARENT', 'GUARDIAN')),
  edition     int not null,
  asked_at    timestamptz not null,
  version     bigint not null
);
create index guardianship_guardian on guardianship (guardian_id);

create table consent_text (
  id           bigint primary key,
  purpose      text not null check (purpose in ('PARTICIPATION', 'TRAVEL_AND_HEALTH', 'PHOTO_AND_VIDEO', 'PRESS')),
  edition      int not null,
  title        text not null,
  title_en     text not null,
  body         text not null,
  body_en      text not null,
  published_at timestamptz not null,
  unique (purpose, edition)
);

create table consent (
  id          bigint primary key,
  person_id   bigint not null references person,
  purpose     text not null check (purpose in ('PARTICIPATION', 'TRAVEL_AND_HEALTH', 'PHOTO_AND_VIDEO', 'PRESS')),
  status      text not null check (status in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
  decided_at  timestamptz,
  version     bigint not null,
  unique (person_id, purpose),
  check (status = 'ASKED' or decided_at is not null)
);

-- The proof (L4): each decision, with who decided on which text, when and through what. Never changed.
create table consent_record (
  id          bigint primary key,
  person_id   bigint not null,
  purpose     text not null,
  guardian_id bigint not null,
  text_id     bigint not null references consent_text,
  decision    text not null check (decision in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
  channel     text not null check (channel in ('LINK', 'PRINTED_FORM', 'API')),
  language    text not null check (language in ('id', 'en')),
  decided_at  timestamptz not null
);
create index consent_record_person on consent_record (person_id, purpose, id);
create trigger consent_record_append_only before update or delete on consent_record
  for each row execute function refuse_change();

-- The first texts. A lawyer reads them before launch; a change is a new edition.
insert into consent_text (id, purpose, edition, title, title_en, body, body_en, published_at) values
(1, 'PARTICIPATION', 1, 'Ikut serta dalam kongres', 'Taking part in the congress',
'Anak Anda dinominasikan sebagai delegasi Kongres Anak Indonesia. Dengan setuju, Anda mengizinkan anak Anda mengikuti kongres, menyampaikan ide dalam forum yang dibaca lebih dahulu oleh moderator, dan memilih bersama delegasi lain.

Kami menyimpan nama lengkap, nama panggilan, tanggal lahir, provinsi, kabupaten/kota, dan cara menghubungi Anda. Orang lain hanya melihat nama pena dan provinsi anak Anda. Data ini dihapus atau dibuat tanpa nama paling lambat 12 bulan setelah kongres.

Anda dapat menarik persetujuan kapan saja melalui tautan ini. Akun anak Anda langsung dikunci, dan data pribadinya dihapus dalam 72 jam.',
'Your child has been nominated as a delegate to the Indonesian Children''s Congress. By consenting you allow your child to take part in the congress, to put forward ideas in a forum that moderators read first, and to vote with the other delegates.

We keep the full name, nickname, birth date, province, regency or city, and how to reach you. Others see only your child''s pen name and province. The data is erased or made anonymous no later than 12 months after the congress.

You may withdraw your consent at any time through this link. Your child''s account is locked at once, and their personal data is erased within 72 hours.', timestamptz '2026-01-01 00:00+00'),
(2, 'TRAVEL_AND_HEALTH', 1, 'Data perjalanan dan kesehatan', 'Travel and health data',
'Hanya untuk anak yang hadir di lokasi: makanan yang tidak boleh dimakan, bantuan yang diperlukan, perjalanan, dan kontak darurat. Hanya petugas yang memerlukannya yang dapat membacanya, dan setiap pembacaan dicatat. Data ini dihapus 30 hari setelah kongres.

Menolak tidak menghilangkan tempat anak Anda.',
'Only for children who attend on site: food they may not eat, help they need, travel, and an emergency contact. Only staff who need it can read it, and each reading is recorded. The data is erased 30 days after the congress.

Refusing does not cost your child their place.', timestamptz '2026-01-01 00:00+00'),
(3, 'PHOTO_AND_VIDEO', 1, 'Foto dan video', 'Photos and videos',
'Foto dan video kegiatan dapat dipakai dalam laporan dan media panitia, tanpa nama anak Anda.

Menolak tidak menghilangkan tempat anak Anda; anak Anda mendapat tanda agar tidak difoto.',
'Photos and videos of the events may be used in the organizers'' reports and media, without your child''s name.

Refusing does not cost your child their place; they wear a sign that says not to photograph them.', timestamptz '2026-01-01 00:00+00'),
(4, 'PRESS', 1, 'Wawancara dengan media', 'Interviews with the press',
'Wartawan dapat mewawancarai anak Anda dengan didampingi panitia. Anak Anda selalu boleh menolak.

Menolak tidak menghilangkan tempat anak Anda.',
'Journalists may interview your child in the presence of an organizer. Your child may always say no.

Refusing does not cost your child their place.', timestamptz '2026-01-01 00:00+00');
