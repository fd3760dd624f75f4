package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Children support an idea, one after the other and all at once. */
@ExtendWith(ArquillianExtension.class)
class SupportsIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Supports supports;

    @Inject
    Congresses congresses;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long congress;
    private long idea;

    @BeforeEach
    void publish() {
        congress = cast.openCongress();
        idea = shelf.published("Perahu sekolah");
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
        cast.openCongress();
    }

    @Test
    @DisplayName("A child supports an idea once, and may take it back")
    void countsOnceAndIsRevocable() {
        long child = asAChild();
        supports.give(idea);
        supports.give(idea);
        assertThat(supports.own()).containsExactly(idea);
        assertThat(counted()).isEqualTo(1);
        cast.act(child, Role.DELEGATE);
        supports.takeBack(idea);
        supports.takeBack(idea);
        assertThat(supports.own()).isEmpty();
        assertThat(counted()).isZero();
    }

    @Test
    @DisplayName("S3 how many support an idea is told to organizers only, and to all when supporting has closed")
    void tellsTheCountOnlyAfterClosing() {
        supportedBy(4);
        asAChild();
        supports.give(idea);
        assertThat(supports.of(idea)).isEqualTo(new Support(true, true, null, false));
        assertThat(supports.publicCount(idea)).isEmpty();
        cast.act(1_000_000L, Role.ORGANIZER);
        assertThat(supports.of(idea).count()).isEqualTo(5);
        closed(Duration.ofHours(1));
        asAChild();
        assertThat(supports.of(idea)).isEqualTo(new Support(false, false, 5L, false));
        assertThat(supports.publicCount(idea)).hasValue(5L);
        assertRefused(() -> supports.counts(0, 10), "access.denied");
    }

    @Test
    @DisplayName("Part of L21: of fewer than five who support an idea only organizers learn the number")
    void tellsNoSmallCount() {
        supportedBy(4);
        closed(Duration.ofHours(1));
        asAChild();
        assertThat(supports.of(idea)).isEqualTo(new Support(false, false, null, true));
        assertThat(supports.publicCount(idea)).isEmpty();
        cast.act(1_000_000L, Role.ORGANIZER);
        assertThat(supports.of(idea).count()).isEqualTo(4);
    }

    private void supportedBy(int children) {
        for (int child = 0; child < children; child++) {
            asAChild();
            supports.give(idea);
        }
    }

    @Test
    void closesFairlyToWhoeverIsAboutToSend() {
        asAChild();
        closed(Duration.ofMinutes(3));
        asAChild();
        supports.give(idea);
        assertThat(supports.of(idea).possible())
                .as("it is not offered any more")
                .isFalse();
        closed(Duration.ofMinutes(30));
        asAChild();
        assertRefused(() -> supports.give(idea), "congress.phase-closed");
    }

    @Test
    void refusesOnesOwnIdeaAndOneThatIsNotPublic() {
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        assertRefused(() -> supports.give(idea), "ideas.support-own");
        long waiting = shelf.waiting("Belum dibaca");
        asAChild();
        assertRefused(() -> supports.give(waiting), "ideas.none");
        cast.act(cast.askedDelegate(), Role.DELEGATE);
        assertRefused(() -> supports.give(idea), "ideas.consent-missing");
    }

    @Test
    @DisplayName("200 parallel supports of one child for one idea count one")
    void countsOneChildOnceHoweverOften() throws Exception {
        long child = asAChild();
        assertThat(pressed(child, 200)).containsOnlyNulls();
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    @DisplayName("Control: without the table's key, parallel supports of one child are kept more than once")
    void keepsMoreThanOneWithoutTheKey() throws Exception {
        long child = asAChild();
        sql("alter table idea_support drop constraint idea_support_pkey");
        try {
            pressed(child, 50);
            assertThat(rows()).isGreaterThan(1);
        } finally {
            sql("delete from idea_support where idea_id = " + idea);
            sql("alter table idea_support add primary key (idea_id, account_id)");
        }
    }

    @Test
    @DisplayName("50 children who support an idea at once are 50")
    void countsEveryChild() throws Exception {
        List<Long> children = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            children.add(cast.consentedDelegate());
        }
        assertThat(cast.atOnce(50, turn -> {
                    cast.act(children.get(turn), Role.DELEGATE);
                    supports.give(idea);
                }))
                .containsOnlyNulls();
        assertThat(counted()).isEqualTo(50);
        assertThat(cast.atOnce(50, turn -> {
                    cast.act(children.get(turn), Role.DELEGATE);
                    if (turn % 2 == 0) {
                        supports.takeBack(idea);
                    } else {
                        supports.give(idea);
                    }
                }))
                .isEqualTo(Collections.nCopies(50, null));
        assertThat(counted()).isEqualTo(25);
    }

    private List<String> pressed(long child, int often) throws Exception {
        return cast.atOnce(often, turn -> {
            cast.act(child, Role.DELEGATE);
            supports.give(idea);
        });
    }

    private long asAChild() {
        long child = cast.consentedDelegate();
        cast.act(child, Role.DELEGATE);
        return child;
    }

    private long counted() {
        cast.act(1_000_000L, Role.ORGANIZER);
        return supports.counts(idea - 1, 1).get(0).supports();
    }

    /** As many as there are, whoever gave them. */
    private long rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement asked = connection.createStatement();
                ResultSet answer = asked.executeQuery("select count(*) from idea_support where idea_id = " + idea)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void closed(Duration ago) {
        cast.act(1_000_000L, Role.ORGANIZER);
        Instant now = Instant.now();
        congresses.schedule(congress, PhaseKind.SUPPORT, now.minus(Duration.ofDays(1)), now.minus(ago));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
