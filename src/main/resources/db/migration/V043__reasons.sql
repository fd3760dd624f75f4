-- What moderators say again and again, in words for each age band (S5) and both languages. Organizers mend the words.
create table moderation_reason (
  id         bigint primary key,
  code       text not null check (code ~ '^[a-z-]{2,40}$'),
  band       text not null check (band in ('UP_TO_12', 'UP_TO_15', 'UP_TO_17')),
  place      int not null,
  words_id   text not null check (length(words_id) between 10 and 1000),
  words_en   text not null check (length(words_en) between 10 and 1000),
  changed_by bigint references account,
  changed_at timestamptz,
  version    bigint not null,
  unique (code, band)
);

insert into moderation_reason (id, code, band, place, words_id, words_en, version)
select nextval('suara_id'), code, band, place, words_id, words_en, 1 from (values
('personal-data', 1, 'UP_TO_12', 'Idemu bagus! Ada nomor, alamat, atau nama yang rahasia. Hapus dulu ya, supaya kamu aman.', 'Your idea is good! It has a number, an address or a name that is secret. Please take it out, so that you are safe.'),
('personal-data', 1, 'UP_TO_15', 'Idemu bagus. Tolong hapus nomor telepon, alamat, nama sekolah, atau nama orang, ya, supaya kamu dan orang lain aman.', 'Your idea is good. Please take out the phone number, address, school or names, to keep you and others safe.'),
('personal-data', 1, 'UP_TO_17', 'Idemu bagus. Di dalamnya ada data pribadi: nomor, alamat, sekolah, atau nama. Siapa pun bisa membaca ide yang terbit, jadi tolong hapus data itu lalu kirim lagi.', 'Your idea is good. It holds personal data: a number, an address, a school or a name. Anybody can read a published idea, so please take that out and send it again.'),
('unclear', 2, 'UP_TO_12', 'Terima kasih sudah menulis! Kakak belum paham. Ceritakan lagi: apa yang terjadi, dan siapa yang merasakannya?', 'Thank you for writing! We did not quite understand. Tell us again: what happens, and who feels it?'),
('unclear', 2, 'UP_TO_15', 'Terima kasih sudah menulis. Tolong ceritakan lebih jelas apa yang terjadi dan siapa yang mengalaminya.', 'Thank you for writing. Please tell us more clearly what happens and who lives through it.'),
('unclear', 2, 'UP_TO_17', 'Terima kasih sudah menulis. Masalahnya belum jelas bagi pembaca. Jelaskan apa yang terjadi, di mana, dan siapa yang mengalaminya, lalu kirim lagi.', 'Thank you for writing. Readers will not see the problem yet. Say what happens, where, and who lives through it, and send it again.'),
('no-proposal', 3, 'UP_TO_12', 'Kakak sudah paham masalahnya. Sekarang tulis juga: apa yang kamu mau, dan siapa yang bisa melakukannya?', 'We understand the problem. Now write too: what would you like, and who could do it?'),
('no-proposal', 3, 'UP_TO_15', 'Masalahnya sudah jelas. Tambahkan usulmu: apa yang sebaiknya dilakukan, dan oleh siapa?', 'The problem is clear. Please add what you propose: what should be done, and by whom?'),
('no-proposal', 3, 'UP_TO_17', 'Masalahnya sudah jelas. Tambahkan usul yang bisa dijawab: apa yang perlu dilakukan, oleh siapa, dan kapan.', 'The problem is clear. Please add a proposal that can be answered: what should be done, by whom, and when.'),
('hurtful', 4, 'UP_TO_12', 'Idemu penting. Ada kata yang bisa membuat orang lain sedih. Coba ganti kata itu, lalu kirim lagi ya.', 'Your idea matters. One word could make others sad. Try another word, and send it again.'),
('hurtful', 4, 'UP_TO_15', 'Idemu penting. Ada kata yang bisa menyakiti orang lain. Coba ganti dengan kata yang lebih baik, lalu kirim lagi.', 'Your idea matters. Some words could hurt others. Try better words and send it again.'),
('hurtful', 4, 'UP_TO_17', 'Idemu penting, dan kamu boleh marah pada keadaan. Ada kata yang menyakiti orang. Ganti kata itu, supaya orang mendengar usulmu.', 'Your idea matters, and you may be angry about how things are. Some words hurt people. Change them, so that people hear your proposal.'),
('about-someone', 5, 'UP_TO_12', 'Tulisanmu menyebut nama orang. Ceritakan lagi tanpa namanya ya. Kalau kamu takut atau disakiti, tekan Laporkan: ada orang dewasa yang menolong.', 'Your text names somebody. Please tell it again without the name. If you are afraid or hurt, press Report: there are adults who help.'),
('about-someone', 5, 'UP_TO_15', 'Tulisanmu menyebut orang tertentu. Ceritakan kejadiannya tanpa menyebut siapa orangnya, ya. Kalau ada yang membahayakanmu, pakai tombol Laporkan.', 'Your text names a certain person. Please tell what happened without saying who it was. If somebody puts you in danger, use the Report button.'),
('about-someone', 5, 'UP_TO_17', 'Tulisanmu menyebut orang tertentu, padahal ia tidak bisa menjawab di sini. Ceritakan kejadiannya tanpa menyebut siapa orangnya. Kalau ada yang membahayakanmu atau orang lain, pakai tombol Laporkan.', 'Your text names a certain person, who cannot answer here. Please tell what happened without saying who it was. If somebody puts you or others in danger, use the Report button.'),
('off-topic', 6, 'UP_TO_12', 'Tulisan ini belum jadi ide untuk kongres. Ceritakan satu hal yang ingin kamu ubah, supaya anak-anak lebih senang dan aman.', 'This is not an idea for the congress yet. Tell us one thing you would like to change, so that children are happier and safer.'),
('off-topic', 6, 'UP_TO_15', 'Tulisan ini belum berupa ide untuk kongres. Coba ceritakan satu hal yang ingin kamu ubah untuk anak-anak.', 'This is not an idea for the congress yet. Tell us one thing you would like to change for children.'),
('off-topic', 6, 'UP_TO_17', 'Tulisan ini belum berupa ide untuk kongres. Kongres membahas hak dan hidup anak. Pilih satu hal yang ingin kamu ubah, dan kepada siapa usulmu ditujukan.', 'This is not an idea for the congress yet. The congress is about the rights and lives of children. Choose one thing you would like to change, and whom your proposal is for.'),
('advertising', 7, 'UP_TO_12', 'Ada iklan atau tautan di tulisanmu. Hapus dulu ya, lalu ceritakan idemu sendiri.', 'There is advertising or a link in your text. Please take it out, and tell us your own idea.'),
('advertising', 7, 'UP_TO_15', 'Tulisan ini berisi iklan atau tautan. Tolong hapus, lalu ceritakan idemu dengan kata-katamu sendiri.', 'This text has advertising or links. Please take them out and tell your idea in your own words.'),
('advertising', 7, 'UP_TO_17', 'Tulisan ini berisi iklan atau tautan ke situs lain. Hapus itu, dan jelaskan idemu dengan kata-katamu sendiri, supaya pembaca tidak perlu keluar dari halaman ini.', 'This text has advertising or links to other sites. Take them out and explain your idea in your own words, so that readers need not leave this page.')
) as seed (code, place, band, words_id, words_en);

-- For whom a text's reasons are worded; null where nobody told.
alter table moderation_case add band text check (band in ('UP_TO_12', 'UP_TO_15', 'UP_TO_17'));
