package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** So much a child may send on one day. */
@ExtendWith(ArquillianExtension.class)
class DailyLimitsIT {

    private static final int IDEAS = 10;
    private static final int COMMENTS = 30;

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    IdeaForum forum;

    @Inject
    Comments comments;

    @Inject
    IdeaDrafts drafts;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long child;

    @BeforeEach
    void open() {
        cast.openCongress();
        child = cast.author();
        cast.act(child, Role.DELEGATE);
    }

    @AfterEach
    void takeBack() {
        cast.act(child, Role.DELEGATE);
        forum.ownIdeas().forEach(idea -> forum.withdraw(idea.id(), null));
        comments.own().forEach(comment -> comments.withdraw(comment.id(), null));
        shelf.empty();
    }

    @Test
    @DisplayName(
            "Of ideas that one child sends at once, as many are taken as a day allows, and the draft of the next stays")
    void takesAsManyIdeasAsADayAllows() throws Exception {
        List<String> refusals = cast.atOnce(IDEAS + 8, turn -> {
            cast.act(child, Role.DELEGATE);
            forum.submit(Shelf.text("Perahu " + "abcdefghijklmnopqrstuvwxyz".charAt(turn)));
        });
        assertThat(refusals).filteredOn(Objects::isNull).hasSize(IDEAS);
        assertThat(refusals).filteredOn(Objects::nonNull).hasSize(8).containsOnly("ideas.limit-ideas");

        drafts.keepNewest(null, new UnsentText(null, null, "Perahu lagi", null, null, null));
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> forum.submit(Shelf.text("Perahu lagi")));
        assertThat(refused.kind()).isEqualTo(DomainException.Kind.TOO_MANY);
        assertThat(refused.arguments()).containsEntry("most", IDEAS).containsEntry("when", "02.00 WIT");
        assertThat((Long) refused.arguments().get("seconds")).isBetween(1L, 86_401L);
        assertThat(drafts.find(null)).isPresent();

        long idea = forum.ownIdeas().get(0).id();
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text("Perahu yang diperbaiki"));
        forum.withdraw(idea, null);
        assertThat(catchThrowableOfType(DomainException.class, () -> forum.submit(Shelf.text("Perahu lagi")))
                        .code())
                .as("what is taken back has been sent all the same")
                .isEqualTo("ideas.limit-ideas");
    }

    @Test
    void countsAnewOnTheNextDay() throws SQLException {
        for (int i = 0; i < IDEAS; i++) {
            forum.submit(Shelf.text("Perahu nomor " + "abcdefghij".charAt(i)));
        }
        assertThat(catchThrowableOfType(DomainException.class, () -> forum.submit(Shelf.text("Perahu lagi")))
                        .code())
                .isEqualTo("ideas.limit-ideas");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update idea set sent_at = sent_at - interval '1 day' where author_id = " + child);
        }
        assertThat(forum.submit(Shelf.text("Perahu hari berikutnya"))).isPositive();
    }

    @Test
    void takesAsManyCommentsAsADayAllows() throws Exception {
        long idea = shelf.published("Perahu sekolah");
        List<String> refusals = cast.atOnce(COMMENTS + 3, turn -> {
            cast.act(child, Role.DELEGATE);
            comments.write(idea, null, new WriteComment("Tanggapan ke " + turn));
        });
        assertThat(refusals).filteredOn(Objects::isNull).hasSize(COMMENTS);
        assertThat(refusals).filteredOn(Objects::nonNull).hasSize(3).containsOnly("ideas.limit-comments");
    }
}
