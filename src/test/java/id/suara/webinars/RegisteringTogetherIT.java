package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms for several webinars that come at the same time, in the container. */
@ExtendWith(ArquillianExtension.class)
class RegisteringTogetherIT {

    private static final int FORMS = 16;

    @Inject
    TrialWebinar trial;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    KnownWebinars known;

    @Inject
    Webinars webinars;

    @Inject
    TransactionManager transaction;

    @Test
    void neverBlockOneAnotherInWhateverOrderTheyNameThem() throws Exception {
        long one = trial.open(5);
        long other = trial.open(7);
        List<String> outcomes = trial.atOnce(FORMS, turn -> registrations
                .registerAll(
                        turn % 2 == 0 ? List.of(one, other) : List.of(other, one),
                        TrialWebinar.form("tamu" + turn + "@example.org"),
                        null)
                .toString());
        assertThat(outcomes).hasSize(FORMS);
        assertFilled(one, 5);
        assertFilled(other, 7);
    }

    @Test
    void neverBlockThoseWhoRegisterForOneFromTheSameAddress() throws Exception {
        long one = trial.open(5);
        long other = trial.open(7);
        List<String> outcomes = trial.atOnce(FORMS, turn -> {
            trial.actAsVisitorOf("198.18.6.1");
            RegisterAttendee form = TrialWebinar.form("tamu" + turn + "@example.org");
            return turn % 2 == 0
                    ? registrations.registerAll(List.of(one, other), form, null).toString()
                    : registrations
                            .register(turn % 4 == 1 ? one : other, form, null)
                            .toString();
        });
        assertThat(outcomes).hasSize(FORMS);
        assertThat(trial.taken(one)).isEqualTo(5);
        assertThat(trial.taken(other)).isEqualTo(7);
    }

    @Test
    void wouldBlockOneAnotherIfEachLockedThemInItsOwnOrder() throws Exception {
        // The control: the same locks in the same transactions, and nothing missing but their order.
        long one = trial.open(5);
        long other = trial.open(5);
        CyclicBarrier first = new CyclicBarrier(2);
        List<String> outcomes =
                trial.atOnce(2, turn -> turn == 0 ? holding(one, other, first) : holding(other, one, first));
        assertThat(outcomes).contains("refused");
    }

    @Test
    void findTheWebinarFreeWhileAnOrganizerWhoChangesItWaitsForItsPlaces() throws Exception {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        long version = trial.version(webinar);
        CountDownLatch held = new CountDownLatch(1);
        List<String> outcomes =
                trial.atOnce(2, turn -> turn == 0 ? registering(webinar, held) : closing(webinar, version, held));
        assertThat(outcomes).containsExactly("free", "closed");
    }

    /** As a registration does: the places first, then its row, for which the database shares the webinar's. */
    private String registering(long webinar, CountDownLatch held) {
        try (Connection connection = trial.database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select 1 from webinar_places where webinar_id = " + webinar + " for update");
                held.countDown();
                await().atMost(Duration.ofSeconds(2)).until(() -> !"0"
                        .equals(trial.first("select count(*) from pg_locks l join pg_stat_activity a on a.pid ="
                                + " l.pid where not l.granted and a.query ilike '%webinar_places%'")));
                statement.execute("select 1 from webinar where id = " + webinar + " for key share nowait");
                return "free";
            } finally {
                connection.rollback();
            }
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private String closing(long webinar, long version, CountDownLatch held) {
        try {
            held.await();
            trial.actAsOrganizer();
            webinars.close(webinar, version);
            return "closed";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String holding(long first, long then, CyclicBarrier both) {
        try {
            transaction.begin();
            try {
                known.hold(first);
                both.await();
                known.hold(then);
                return "held";
            } finally {
                transaction.rollback();
            }
        } catch (Exception refused) {
            return "refused";
        }
    }

    private void assertFilled(long webinar, int places) throws SQLException {
        assertThat(trial.taken(webinar)).isEqualTo(places);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED " + places + ", WAITLISTED " + (FORMS - places));
        assertThat(trial.first("select max(arrived) || ' ' || count(distinct arrived) from webinar_registration"
                        + " where webinar_id = " + webinar))
                .isEqualTo(FORMS + " " + FORMS);
    }
}
