package id.suara.delegates.ending;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.erasure.Erasures;
import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.DeclineApplication;
import id.suara.delegates.GiveReason;
import id.suara.delegates.TrialCongress;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock stands; the congress and what was decided are moved into the past. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final DeclineApplication FULL = new DeclineApplication("Semua tempat sudah terisi.");

    @Inject
    TrialCongress trial;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    Retention retention;

    @Inject
    Erasures erasures;

    @Inject
    Persons persons;

    private final Instant now = Instant.now();

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    private void congressEnded(String ago) throws SQLException {
        trial.sql("update congress set first_day = current_date - interval '" + ago + "' - interval '2 days',"
                + " last_day = current_date - interval '" + ago + "' where id = " + trial.id());
    }

    private void decided(long application, String ago) throws SQLException {
        trial.sql("update application_step set happened_at = now() - interval '" + ago + "' where application_id = "
                + application);
    }

    private long erasuresAsked(long application, String reason) throws SQLException {
        return trial.count("select count(*) from erasure_due e join application a on a.person_id = e.person_id"
                + " where a.id = " + application + " and e.reason = '" + reason + "'");
    }

    private void endProfiles() {
        while (retention.endProfiles(now) == Retention.MOST) {
            // All that are due.
        }
    }

    @Test
    @DisplayName("Part of L14: what was told for the stay, and the help wanted, are deleted 30 days after the congress")
    void forgetsTheStay() throws Exception {
        long id = trial.nominate("Ani", "Kursi roda");
        trial.decide(id, true);
        admissions.admit(id, trial.version(id));
        trial.sql("insert into travel_and_health (application_id, diet, told_at, version) values (" + id
                + ", 'Tanpa kacang', now(), 1)");
        String left = "select (select count(*) from access_need where application_id = " + id
                + ") + (select count(*) from travel_and_health where application_id = " + id + ")";
        congressEnded("29 days");
        retention.forgetStays(now);
        assertThat(trial.count(left)).isEqualTo(2);

        congressEnded("32 days");
        assertThat(retention.overdue(now)).isPositive();
        retention.forgetStays(now);
        assertThat(trial.count(left)).isZero();
        assertThat(trial.count(
                        "select count(*) from audit_entry where action = 'delegates.stay-forgotten' and subject_id = "
                                + id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Part of L14: a declined child is erased 90 days later, unless the application was reopened")
    void erasesTheDeclined() throws Exception {
        long declined = trial.reviewable("Ani");
        long person = trial.person(declined);
        long reopened = trial.reviewable("Budi");
        for (long each : List.of(declined, reopened)) {
            decisions.decline(each, trial.version(each), FULL);
            decided(each, "89 days");
        }
        endProfiles();
        assertThat(erasuresAsked(declined, "NO_PLACE")).isZero();

        decided(declined, "91 days");
        decided(reopened, "91 days");
        endProfiles();
        endProfiles();
        assertThat(erasuresAsked(declined, "NO_PLACE")).isEqualTo(1);
        trial.actAsOrganizer();
        decisions.reopen(reopened, trial.version(reopened));
        for (long each : List.of(declined, reopened)) {
            erasures.erase(
                    trial.count("select max(e.id) from erasure_due e join application a on a.person_id = e.person_id"
                            + " where a.id = " + each),
                    now.plus(Duration.ofHours(49)));
        }
        assertThat(persons.find(person).getFullName()).isEqualTo(Person.ERASED);
        assertThat(persons.find(trial.person(reopened)).getFullName()).isEqualTo("Budi");
        endProfiles();
        assertThat(erasuresAsked(declined, "NO_PLACE")).isEqualTo(1);
        assertThat(erasuresAsked(reopened, "NO_PLACE")).isEqualTo(1);
    }

    @Test
    @DisplayName("Part of L14: after the congress the placeless are kept 90 days, those who took part 12 months")
    void erasesAfterTheCongress() throws Exception {
        long tookPart = trial.reviewable("Ani");
        admissions.admit(tookPart, trial.version(tookPart));
        long waited = trial.reviewable("Budi");
        decisions.waitlist(waited, trial.version(waited), new GiveReason("Kuota penuh."));
        congressEnded("89 days");
        endProfiles();
        assertThat(erasuresAsked(waited, "NO_PLACE")).isZero();
        congressEnded("92 days");
        endProfiles();
        assertThat(erasuresAsked(waited, "NO_PLACE")).isEqualTo(1);
        congressEnded("11 months");
        endProfiles();
        assertThat(erasuresAsked(tookPart, "NO_PLACE") + erasuresAsked(tookPart, "CONGRESS_OVER"))
                .isZero();
        congressEnded("13 months");
        endProfiles();
        assertThat(erasuresAsked(tookPart, "CONGRESS_OVER")).isEqualTo(1);
    }

    @Test
    void keepsAChildWhoCameBack() throws Exception {
        long before = trial.reviewable("Ani");
        decisions.decline(before, trial.version(before), FULL);
        decided(before, "91 days");
        long person = trial.person(before);
        trial.begin();
        trial.sql(
                "insert into application (id, congress_id, person_id, province_code, identity_key, mode, selection_path,"
                        + " status, nominated_at, version) values (nextval('suara_id'), " + trial.id() + ", " + person
                        + ", '51', 'back " + person + "', 'ONLINE', 'SOCIAL_OFFICE', 'IN_REVIEW', now(), 1)");
        endProfiles();
        assertThat(trial.count("select count(*) from erasure_due where person_id = " + person))
                .isZero();
        trial.sql(
                "update application set status = 'DECLINED', reason = 'Penuh', decided_at = now() - interval '91 days',"
                        + " nominated_at = now() - interval '92 days' where congress_id = " + trial.id());
        endProfiles();
        assertThat(trial.count("select count(*) from erasure_due where person_id = " + person))
                .isEqualTo(1);
    }

    @Test
    void asksForEachOnceOnSeveralNodes() throws Exception {
        List<Long> ids = trial.crowd(120);
        trial.sql(
                "update application set status = 'DECLINED', reason = 'Penuh', decided_at = now() - interval '91 days',"
                        + " nominated_at = now() - interval '92 days' where congress_id = " + trial.id());
        assertThat(trial.atOnce(3, turn -> {
                    endProfiles();
                    return "done";
                }))
                .containsOnly("done");
        endProfiles();
        assertThat(trial.count("select count(*) from erasure_due e join application a on a.person_id = e.person_id"
                        + " where a.congress_id = " + trial.id()))
                .isEqualTo(ids.size());
    }
}
