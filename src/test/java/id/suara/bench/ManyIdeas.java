package id.suara.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Published ideas beside the demonstration's own, by its authors, each text another. */
final class ManyIdeas {

    static final int COUNT = 5000;

    /** Far above what the sequences will reach. */
    private static final long FIRST_ID = 1_000_000_000_000L;

    private static final String[] WORDS =
            ("kami anak sekolah ingin supaya setiap desa punya taman bacaan air bersih jalan aman guru"
                            + " yang sabar buku baru lampu di malam hari tempat bermain teman perundungan harus berhenti karena"
                            + " banyak yang takut dan malu untuk pergi sendiri hujan banjir sampah plastik sungai laut pohon ditanam"
                            + " bersama orang tua puskesmas gizi sarapan gratis internet murah kelas daring disabilitas jembatan"
                            + " angkutan pelajar suara didengar pemerintah kota kabupaten rumah keluarga kasih sayang waktu libur"
                            + " olahraga seni tari bahasa daerah cerita nenek pasar ikan sawah gunung pulau kecil perahu dokter gigi"
                            + " perpustakaan keliling komputer rusak atap bocor meja kursi kantin jajanan sehat rokok dilarang dekat")
                    .split(" ");

    private ManyIdeas() {}

    /** Five thousand, as in most measures. */
    static void publish(Suara server) throws IOException, SQLException {
        publish(server, COUNT);
    }

    /** Does nothing when so many are there already. */
    static void publish(Suara server, int wanted) throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            int there = (int) count(statement);
            if (there >= wanted) {
                return;
            }
            connection.setAutoCommit(false);
            List<String> themes = column(statement, "select code from theme order by code");
            List<String> provinces = column(statement, "select code from province order by code");
            List<String> authors =
                    column(statement, "select account_id from author where pen_name is not null order by account_id");
            insert(connection, there, wanted, themes, provinces, authors);
            connection.commit();
            connection.setAutoCommit(true);
            // As publishing does, one by one.
            statement.execute(
                    "insert into idea_word select distinct w.lexeme from idea_revision r"
                            + " cross join unnest(to_tsvector('simple', r.title || ' ' || r.problem || ' ' || r.proposal)) w"
                            + " where length(w.lexeme) between 3 and 40 and w.lexeme ~ '^[[:alpha:]]+$' on conflict do nothing");
            statement.execute("analyze idea, idea_revision, idea_word");
        }
    }

    private static void insert(
            Connection connection, int from, int to, List<String> themes, List<String> provinces, List<String> authors)
            throws SQLException {
        try (PreparedStatement idea = connection.prepareStatement(
                        "insert into idea (id, congress_id, author_id, province_code, status, revision,"
                                + " published_revision, sent_at, submitted_at, published_at, version)"
                                + " select ?, id, ?, ?, 'PUBLISHED', 1, 1, now(), now(), now(), 1 from congress where is_current");
                PreparedStatement revision = connection.prepareStatement(
                        "insert into idea_revision (id, idea_id, revision, theme_code, title, problem, proposal,"
                                + " addressee, written_at) values (?, ?, 1, ?, ?, ?, ?, ?, now())")) {
            Random random = new Random(2027 + from);
            for (int i = from; i < to; i++) {
                long id = FIRST_ID + i;
                idea.setLong(1, id);
                idea.setLong(2, Long.parseLong(authors.get(i % authors.size())));
                idea.setString(3, provinces.get(i % provinces.size()));
                idea.addBatch();
                revision.setLong(1, id);
                revision.setLong(2, id);
                revision.setString(3, themes.get(i % themes.size()));
                revision.setString(4, words(random, 4, 8));
                revision.setString(5, words(random, 15, 60));
                revision.setString(6, words(random, 15, 60));
                revision.setString(7, words(random, 2, 5));
                revision.addBatch();
            }
            idea.executeBatch();
            revision.executeBatch();
        }
    }

    /** At least and at most so many of them. */
    static String words(Random random, int least, int most) {
        StringBuilder text = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static long count(Statement statement) throws SQLException {
        return Long.parseLong(column(statement, "select count(*) from idea where status = 'PUBLISHED'")
                .get(0));
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
