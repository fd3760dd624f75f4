package id.suara.ideas.comments;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.ideas.Cast;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.Supports;
import id.suara.kernel.Role;
import id.suara.moderation.Cases;
import id.suara.moderation.Outcome;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.reports.ReportReason;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child who took part in the talk is erased. */
@ExtendWith(ArquillianExtension.class)
class TalkErasureIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Comments comments;

    @Inject
    Supports supports;

    @Inject
    ItemReports reports;

    @Inject
    PublishedIdeas published;

    @Inject
    Cases cases;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private final String word = "kata" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void open() {
        cast.openCongress();
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName(
            "S2, L13 not a word of an erased child stands anywhere, nor what they supported or reported; answers keep their place")
    void takesEveryWordAlong() throws Exception {
        long others = shelf.published("Perahu sekolah");
        long child = cast.author();
        cast.act(child, Role.DELEGATE);
        long comment = comments.write(others, null, new WriteComment(word + " setuju"));
        shelf.decide(word, Outcome.PUBLISH, null);
        long answerer = cast.author();
        cast.act(answerer, Role.DELEGATE);
        String answered = "Jawaban " + UUID.randomUUID();
        long answer = comments.write(others, comment, new WriteComment(answered));
        long waiting = shelf.open(answered).id();
        assertThat(cases.thread(waiting)).hasSize(2);
        cast.act(child, Role.DELEGATE);
        comments.write(others, null, new WriteComment(word + " masih menunggu"));
        supports.give(others);
        reports.report(new ReportItem("idea:" + others, ReportReason.OTHER));
        long own = shelf.waiting(Shelf.text("Judul " + word), child);
        shelf.decide("Judul " + word, Outcome.PUBLISH, null);
        assertThat(whereStands(word)).contains("comment_revision.words", "idea_word.word", "moderation_case.body");

        cast.erase(child);

        assertThat(whereStands(word)).isEmpty();
        assertThat(count("idea_support where account_id = " + child)).isZero();
        assertThat(count("item_report where reporter_id = " + child)).isZero();
        assertThat(published.look(own)).isEmpty();
        shelf.decide(answered, Outcome.PUBLISH, null);
        assertThat(comments.talk(others, 0, 10).rows())
                .satisfiesExactly(place -> assertThat(place.gone()).isTrue(), row -> assertThat(row.id())
                        .isEqualTo(answer));
        cast.act(answerer, Role.DELEGATE);
        comments.withdraw(answer, null);
        shelf.forget(own);
    }

    /** The columns of all tables in which a word stands. */
    private List<String> whereStands(String wanted) throws SQLException {
        List<String> columns = column(
                "select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and data_type in ('text', 'tsvector', 'jsonb')"
                        + " and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')");
        List<String> found = new ArrayList<>();
        for (String each : columns) {
            String table = each.substring(0, each.indexOf('.'));
            String name = each.substring(each.indexOf('.') + 1);
            if (count(table + " where " + name + "::text like '%" + wanted + "%'") > 0) {
                found.add(each);
            }
        }
        return found;
    }

    private int count(String rest) throws SQLException {
        return Integer.parseInt(column("select count(*) from " + rest).get(0));
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
