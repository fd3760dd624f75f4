package id.suara.webinars.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import id.suara.webinars.feedback.FeedbackResults.Marks;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What attendees thought of a webinar, in the container. */
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    OwnRegistrations registrations;

    @Inject
    Feedback feedback;

    @Inject
    FeedbackDesk desk;

    private long webinar;
    private final List<String> links = new ArrayList<>();

    @BeforeEach
    void sixCame() {
        webinar = trial.open(50);
        for (int i = 0; i < 6; i++) {
            links.add(trial.attending(webinar, "peserta" + i + "@example.org"));
        }
    }

    @Test
    void isAskedOnceTheWebinarIsOverOfThoseWhoHadAPlace() throws Exception {
        String siti = links.get(0);
        assertThat(feedback.standing(siti)).isEqualTo(FeedbackStanding.NOT_ASKED);
        refused(() -> feedback.give(siti, said(5, 5)), "webinars.feedback-early");
        trial.end(webinar);
        assertThat(feedback.standing(siti)).isEqualTo(FeedbackStanding.ASKED);
        assertThat(feedback.give(siti, said(5, 5))).isTrue();
        assertThat(feedback.standing(siti)).isEqualTo(FeedbackStanding.GIVEN);
    }

    @Test
    void isNotTakenFromWhoHadNoPlaceOrNoLinkOfOursNorAboutAWebinarThatNeverWas() throws Exception {
        long small = trial.open(1);
        trial.attending(small, "satu@example.org");
        String waiting = trial.attending(small, "dua@example.org");
        trial.register(webinar, "belum@example.org");
        String unanswered = trial.link(webinar, "belum@example.org");
        trial.end(small);
        trial.end(webinar);
        for (String link : List.of(waiting, unanswered)) {
            assertThat(feedback.standing(link)).isEqualTo(FeedbackStanding.NOT_ASKED);
            refused(() -> feedback.give(link, said(5, 5)), "webinars.no-place");
        }
        refused(() -> feedback.give("x", said(5, 5)), "webinars.link-unknown");
        registrations.cancel(links.get(0));
        refused(() -> feedback.give(links.get(0), said(5, 5)), "webinars.registration-cancelled");
        long cancelled = trial.open(5);
        String guest = trial.attending(cancelled, "tamu@example.org");
        trial.actAsOrganizer();
        webinars.cancel(cancelled, trial.version(cancelled));
        trial.actAsVisitor();
        trial.end(cancelled);
        assertThat(feedback.standing(guest)).isEqualTo(FeedbackStanding.NOT_ASKED);
        refused(() -> feedback.give(guest, said(5, 5)), "webinars.was-cancelled");
        assertThat(kept(small) + kept(webinar) + kept(cancelled)).isZero();
    }

    @Test
    void hasMarksFromOneToFiveAndWordsThatCanBeSeen() throws Exception {
        trial.end(webinar);
        for (GiveFeedback wrong : List.of(
                said(0, 5),
                said(5, 6),
                said(null, 5),
                said(5, null),
                new GiveFeedback(5, 5, "a".repeat(1001), null),
                new GiveFeedback(5, 5, null, "a\u0000"))) {
            assertThatThrownBy(() -> feedback.give(links.get(0), wrong))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        assertThat(feedback.standing(links.get(0))).isEqualTo(FeedbackStanding.ASKED);
        feedback.give(links.get(0), new GiveFeedback(5, 5, " ", "Baris\r\nkedua"));
        assertThat(trial.first(
                        "select coalesce(keep, '-') || improve from webinar_feedback where webinar_id = " + webinar))
                .isEqualTo("-Baris\nkedua");
    }

    @Test
    void countsOneForAsManyAsOneAttendeeSendsAtOnce() throws Exception {
        trial.end(webinar);
        List<String> outcomes =
                trial.atOnce(20, turn -> String.valueOf(feedback.give(links.get(0), said(1 + turn % 5, 3))));
        assertThat(Collections.frequency(outcomes, "true")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "false")).isEqualTo(19);
        assertThat(kept(webinar)).isEqualTo(1);
    }

    @Test
    void losesNothingWhenAllAnswerAtOnce() throws Exception {
        trial.end(webinar);
        trial.atOnce(6, turn -> String.valueOf(feedback.give(links.get(turn), said(5, 5))));
        assertThat(kept(webinar)).isEqualTo(6);
    }

    @Test
    void tellsNothingBeforeFiveHaveAnsweredAndThenAveragesNumbersAndWords() throws Exception {
        trial.end(webinar);
        int[] useful = {5, 4, 4, 1};
        for (int i = 0; i < useful.length; i++) {
            feedback.give(links.get(i), new GiveFeedback(useful[i], 5, "Baik " + i, i == 0 ? "Lebih lama" : null));
        }
        trial.actAsOrganizer();
        FeedbackResults few = desk.results(webinar);
        assertThat(few).isEqualTo(new FeedbackResults(4, 5, null, null, List.of(), List.of()));
        trial.actAsVisitor();
        feedback.give(links.get(4), new GiveFeedback(5, 2, "Baik 4", null));
        trial.actAsOrganizer();
        FeedbackResults results = desk.results(webinar);
        assertThat(results.answers()).isEqualTo(5);
        assertThat(results.useful()).isEqualTo(new Marks(3.8, List.of(1, 0, 0, 2, 2)));
        assertThat(results.clear()).isEqualTo(new Marks(4.4, List.of(0, 1, 0, 0, 4)));
        assertThat(results.keep()).containsExactlyInAnyOrder("Baik 0", "Baik 1", "Baik 2", "Baik 3", "Baik 4");
        assertThat(results.improve()).containsExactly("Lebih lama");
    }

    @Test
    void isReadByOrganizersAndByNobodyOfAnotherRole() {
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                refused(() -> desk.results(webinar), "access.denied");
            }
        }
        trial.actAsVisitor();
        refused(() -> desk.results(webinar), "access.denied");
        trial.actAsOrganizer();
        refused(() -> desk.results(999_999_999L), "webinars.none");
    }

    @Test
    void cannotBeTracedBackByAnyColumnKeyOrRecord() throws Exception {
        assertThat(columns("webinar_feedback_given")).isEqualTo("registration_id bigint");
        assertThat(columns("webinar_feedback"))
                .isEqualTo(
                        "clear integer, id uuid, improve text, keep text, mixed boolean, said_on date, useful integer,"
                                + " webinar_id bigint");
        assertThat(trial.first(
                        "select string_agg(confrelid::regclass::text, ', ') from pg_constraint where contype = 'f'"
                                + " and conrelid = 'webinar_feedback'::regclass"))
                .isEqualTo("webinar");
        assertThat(trial.first("select count(*) from pg_constraint where contype = 'f' and confrelid in"
                        + " ('webinar_feedback'::regclass, 'webinar_feedback_given'::regclass)"))
                .isEqualTo("0");
        assertThat(trial.first("select count(*) from pg_trigger where not tgisinternal and tgrelid in"
                        + " ('webinar_feedback'::regclass, 'webinar_feedback_given'::regclass)"))
                .isEqualTo("0");
        trial.end(webinar);
        String deeds =
                "select count(*) from audit_entry where action like 'webinars.%' or subject_kind like 'webinar%'";
        String before = trial.first(deeds);
        feedback.give(links.get(0), said(5, 5));
        assertThat(trial.first(deeds)).isEqualTo(before);
    }

    @Test
    void cannotBeTracedByItsTransactionOnceItWasMixed() throws Exception {
        trial.end(webinar);
        for (String link : links) {
            feedback.give(link, said(4, 4));
        }
        String traced = "select count(*) from webinar_feedback f join webinar_feedback_given g on f.xmin = g.xmin"
                + " where f.webinar_id = " + webinar;
        // What the application never reads, and the owner of the database could until the night.
        assertThat(trial.first(traced)).isEqualTo("6");
        String ids = "select string_agg(id::text, ' ' order by id) from webinar_feedback where webinar_id = " + webinar;
        String before = trial.first(ids);
        assertThat(feedback.mix(LocalDate.now(ZoneOffset.UTC).minusDays(1))).isZero();
        assertThat(trial.first(traced)).isEqualTo("6");
        assertThat(feedback.mix(LocalDate.now(ZoneOffset.UTC).plusDays(2))).isGreaterThanOrEqualTo(6);
        assertThat(trial.first(traced)).isEqualTo("0");
        assertThat(trial.first("select count(distinct xmin::text) from webinar_feedback where webinar_id = " + webinar))
                .isEqualTo("1");
        assertThat(trial.first(ids)).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(feedback.mix(LocalDate.now(ZoneOffset.UTC).plusDays(2))).isZero();
        trial.actAsOrganizer();
        assertThat(desk.results(webinar).useful().counts()).containsExactly(0, 0, 0, 6, 0);
    }

    @Test
    void staysWhenItsWriterIsErased() throws Exception {
        trial.end(webinar);
        feedback.give(links.get(0), said(5, 5));
        long siti = trial.id(webinar, "peserta0@example.org");
        trial.sql("delete from webinar_registration where id = " + siti);
        assertThat(trial.first("select count(*) from webinar_feedback_given where registration_id = " + siti))
                .isEqualTo("0");
        assertThat(kept(webinar)).isEqualTo(1);
    }

    private String columns(String table) throws Exception {
        return trial.first("select string_agg(column_name || ' ' || data_type, ', ' order by column_name)"
                + " from information_schema.columns where table_schema = 'public' and table_name = '" + table + "'");
    }

    private int kept(long id) throws Exception {
        return Integer.parseInt(trial.first("select count(*) from webinar_feedback where webinar_id = " + id));
    }

    private static GiveFeedback said(Integer useful, Integer clear) {
        return new GiveFeedback(useful, clear, null, null);
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
