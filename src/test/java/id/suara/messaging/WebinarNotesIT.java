package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.messaging.webinars.AttendeeNotes;
import id.suara.messaging.webinars.NoteAudience;
import id.suara.messaging.webinars.NotePreview;
import id.suara.messaging.webinars.NoteReach;
import id.suara.messaging.webinars.NoteRow;
import id.suara.messaging.webinars.WriteNote;
import id.suara.webinars.Joining;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.TeamPart;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.WebinarEvent;
import id.suara.webinars.Webinars;
import id.suara.webinars.team.NameMember;
import id.suara.webinars.team.WebinarTeams;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes to those who registered for a webinar, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarNotesIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    OwnRegistrations own;

    @Inject
    Joining joining;

    @Inject
    WebinarTeams teams;

    @Inject
    AttendeeNotes notes;

    @Inject
    MailSender sender;

    @Inject
    Event<WebinarEvent> erased;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    private MailTransport before;
    private long webinar;
    private String mark;

    /** Three with places and one who has one and has not answered; one who waits, and one who has not answered either. */
    @BeforeEach
    void someAreComing() throws Exception {
        before = sender.redirect(RecordingTransport.thatIsAway());
        mark = "-" + System.nanoTime() + "@example.org";
        webinar = trial.open(4);
        for (String one : List.of("satu", "dua", "belum", "tiga", "tunggu", "lupa")) {
            trial.register(webinar, one + mark);
            if (!Set.of("belum", "lupa").contains(one)) {
                own.verify(trial.link(webinar, one + mark));
            }
        }
        trial.actAsOrganizer();
    }

    @AfterEach
    void letMailGo() {
        sender.redirect(before);
    }

    @Test
    void reachThoseWithAPlaceWhoseAddressIsTheirsAndNobodyTwice() throws Exception {
        NoteRow note = write(NoteAudience.ATTENDING);
        assertThat(readers()).isEqualTo("dua,satu,tiga");
        assertThat(note.recipients()).isEqualTo(3);
        assertThat(text("satu"))
                .startsWith("Yth. Siti Aminah,")
                .contains("Bahan ada di halaman Anda.")
                .contains("Salam, Panitia")
                .contains("Membangun Kemitraan")
                .contains("WIB")
                .contains("/webinars/mine?link=")
                .doesNotContain("rapat.example");
        assertThat(trial.first(
                        "select zones from outbox_mail where kind = 'webinar-note' and recipient = 'satu" + mark + "'"))
                .isNull();
        assertThat(trial.first(
                        "select details from audit_entry where action = 'webinars.note-written' and subject_id = "
                                + webinar))
                .isEqualTo("note " + note.id() + ", ATTENDING, 3 recipients");
    }

    @Test
    void reachThoseWhoWaitTooWhenTheyAreForAllAndNobodyWhoLeft() throws Exception {
        own.cancel(trial.link(webinar, "satu" + mark));
        write(NoteAudience.REGISTERED);
        assertThat(readers()).isEqualTo("dua,tiga,tunggu");
    }

    @Test
    void bringThoseWhoHaveNotComeTheirOwnWayInAndNeverTheMeetingsAddress() throws Exception {
        begins("-6 minutes");
        join("satu");
        write(NoteAudience.NOT_JOINED);
        assertThat(readers()).isEqualTo("dua,tiga");
        String link = joining.linkPath(trial.id(webinar, "dua" + mark));
        assertThat(text("dua")).contains(link).doesNotContain("rapat.example").doesNotContain("/webinars/mine");
        join("dua");
        assertThat(joining.look(link.substring(Joining.LINK_PATH.length()), "x").name())
                .isEqualTo("Siti Aminah");
    }

    @Test
    void areSaidInTheReadersLanguageAroundWordsThatStayAsTheyWereWritten() throws Exception {
        trial.sql("update webinar_registration set language = 'en' where id = " + trial.id(webinar, "dua" + mark));
        notes.write(webinar, new WriteNote(NoteAudience.ATTENDING, "Bahan", "Buka {{ link }}.\n\n<b>Bahan</b>"), null);
        assertThat(text("dua")).contains("Building a Strategic Partnership").contains("Buka {{ link }}.");
        assertThat(text("satu")).contains("Membangun Kemitraan Strategis");
        assertThat(trial.first("select html_body from outbox_mail where kind = 'webinar-note' and recipient = 'satu"
                        + mark + "'"))
                .contains("&lt;b&gt;Bahan&lt;/b&gt;");
    }

    @Test
    void showBeforeTheyGoHowManyTheyReachAndHowTheyReadAndKeepNothingOfIt() throws Exception {
        NoteReach reach = notes.reach(webinar);
        assertThat(reach.open()).isTrue();
        assertThat(reach.reach())
                .containsOnly(
                        java.util.Map.entry(NoteAudience.REGISTERED, 4),
                        java.util.Map.entry(NoteAudience.ATTENDING, 3));
        NotePreview preview = notes.preview(webinar, note(NoteAudience.REGISTERED));
        assertThat(preview.readers()).isEqualTo(4);
        assertThat(preview.text()).contains("Bahan ada di halaman Anda.").doesNotContain("link=");
        assertThat(readers()).isNull();
        assertThat(notes.notes(webinar, 10)).isEmpty();
        begins("-6 minutes");
        join("satu");
        assertThat(notes.reach(webinar).reach()).containsEntry(NoteAudience.NOT_JOINED, 2);
        assertThat(notes.preview(webinar, note(NoteAudience.NOT_JOINED)).text()).doesNotContain("link=");
    }

    @Test
    void areSentOnceForADoubleClick() throws Exception {
        NoteRow first = notes.write(webinar, note(NoteAudience.ATTENDING), "form");
        assertThat(notes.write(webinar, note(NoteAudience.REGISTERED), "form")).isEqualTo(first);
        assertThat(mails()).isEqualTo("3");
        // Of another webinar the same form's token says nothing.
        long another = trial.open(1);
        trial.register(another, "satu" + mark);
        own.verify(trial.link(another, "satu" + mark));
        trial.actAsOrganizer();
        notes.write(another, note(NoteAudience.ATTENDING), "form");
        assertThat(mails()).isEqualTo("4");
    }

    @Test
    void areSentOnceForClicksAtTheSameMoment() throws Exception {
        assertThat(atOnce("form")).hasSize(5).containsOnly("3");
        assertThat(notes.notes(webinar, 10)).hasSize(1);
        assertThat(mails()).isEqualTo("3");
    }

    @Test
    void keepFiveMinutesBetweenThemWhoeverWritesThemAndHoweverManyAtOnce() throws Exception {
        // Without the form's token, which would make them one.
        assertThat(atOnce(null)).containsOnlyOnce("3").containsOnly("3", "webinars.note-too-soon");
        assertThat(mails()).isEqualTo("3");
        assertThat(notes.reach(webinar).nextAt())
                .isBetween(Instant.now().plusSeconds(200), Instant.now().plusSeconds(300));
        Caller host = trial.somebody(Role.GATE);
        teams.name(webinar, new NameMember(trial.login(host), TeamPart.HOST));
        trial.actAs(host);
        assertThatThrownBy(() -> write(NoteAudience.REGISTERED))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(429);
                    assertThat(refusal.arguments()).containsEntry("minutes", 5L);
                });
        assertThat(notes.preview(webinar, note(NoteAudience.REGISTERED)).readers())
                .isEqualTo(4);
        age("4 minutes");
        refused(() -> write(NoteAudience.REGISTERED), "webinars.note-too-soon");
        age("61 seconds");
        assertThat(notes.reach(webinar).nextAt()).isNull();
        assertThat(write(NoteAudience.REGISTERED).recipients()).isEqualTo(4);
    }

    private void age(String by) throws Exception {
        trial.sql("update webinar_note set written_at = written_at - interval '" + by + "' where webinar_id = "
                + webinar);
    }

    private List<String> atOnce(String token) throws Exception {
        return trial.atOnce(5, turn -> {
            trial.actAsOrganizer();
            try {
                return String.valueOf(notes.write(webinar, note(NoteAudience.ATTENDING), token)
                        .recipients());
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
    }

    @Test
    void toThoseWhoHaveNotComeOpenFiveMinutesAfterTheBeginningAndEndWithIt() throws Exception {
        begins("-4 minutes");
        refused(() -> write(NoteAudience.NOT_JOINED), "webinars.note-too-early");
        assertThat(notes.reach(webinar).reach()).doesNotContainKey(NoteAudience.NOT_JOINED);
        begins("-119 minutes");
        assertThat(write(NoteAudience.NOT_JOINED).recipients()).isEqualTo(3);
        begins("-121 minutes");
        for (NoteAudience audience : NoteAudience.values()) {
            refused(() -> write(audience), "webinars.over");
            refused(() -> notes.preview(webinar, note(audience)), "webinars.over");
        }
        assertThat(notes.reach(webinar).open()).isFalse();
        assertThat(mails()).isEqualTo("3");
    }

    @Test
    void areNotSentForACancelledWebinarAndWhatWaitsIsTakenBack() throws Exception {
        write(NoteAudience.ATTENDING);
        webinars.cancel(webinar, trial.version(webinar));
        assertThat(readers()).isNull();
        refused(() -> write(NoteAudience.ATTENDING), "webinars.note-cancelled");
    }

    @Test
    void waitForWhoeverCancelsTheWebinarThisMomentAndAreNotSentThen() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        transaction.begin();
        em.createNativeQuery("update webinar set status = 'CANCELLED', version = version + 1 where id = ?1")
                .setParameter(1, webinar)
                .executeUpdate();
        Future<List<String>> writing = other.submit(() -> trial.atOnce(1, turn -> {
            trial.actAsOrganizer();
            try {
                return "sent " + write(NoteAudience.ATTENDING).recipients();
            } catch (DomainException refusal) {
                return refusal.code();
            }
        }));
        await().until(() -> trial.first(
                        "select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                .equals("1"));
        // The control: who only looks still sees it open.
        assertThat(other(turn -> webinars.find(webinar).status().name())).containsExactly("OPEN");
        transaction.commit();
        assertThat(writing.get()).containsExactly("webinars.note-cancelled");
        other.shutdown();
        assertThat(mails()).isEqualTo("0");
    }

    private List<String> other(IntFunction<String> look) throws Exception {
        return trial.atOnce(1, turn -> {
            trial.actAsOrganizer();
            return look.apply(turn);
        });
    }

    @Test
    void areTakenBackFromWhoLeavesBeforeTheyGo() throws Exception {
        write(NoteAudience.ATTENDING);
        own.cancel(trial.link(webinar, "satu" + mark));
        assertThat(readers()).isEqualTo("dua,tiga");
    }

    @Test
    void areErasedWithTheRegistration() throws Exception {
        write(NoteAudience.ATTENDING);
        long id = trial.id(webinar, "satu" + mark);
        transaction.begin();
        erased.fire(new WebinarEvent.Erased(id));
        transaction.commit();
        assertThat(trial.first("select recipient || text_body || status from outbox_mail where kind = 'webinar-note'"
                        + " and about_id = " + id))
                .isEqualTo("erased@invalid–WITHHELD");
    }

    @Test
    void areNotWrittenToNobody() throws Exception {
        long empty = trial.open(1);
        trial.register(empty, "belum" + mark);
        trial.actAsOrganizer();
        refused(() -> notes.write(empty, note(NoteAudience.REGISTERED), null), "webinars.note-nobody");
        assertThat(notes.notes(empty, 10)).isEmpty();
    }

    @Test
    void areWrittenByOrganizersAndTheWebinarsOwnHostsAndNobodyElse() throws Exception {
        long another = trial.open(1);
        Caller host = trial.somebody(Role.GATE);
        Caller moderator = trial.somebody(Role.MODERATOR);
        trial.actAsOrganizer();
        teams.name(webinar, new NameMember(trial.login(host), TeamPart.HOST));
        teams.name(webinar, new NameMember(trial.login(moderator), TeamPart.MODERATOR));
        trial.actAs(host);
        assertThat(write(NoteAudience.ATTENDING).writer()).isEqualTo("Rina");
        denied(another);
        for (Caller other : List.of(moderator, trial.somebody(Role.ADMINISTRATOR), Caller.visitor("198.19.0.1"))) {
            trial.actAs(other);
            denied(webinar);
        }
        assertThat(mails()).isEqualTo("3");
    }

    @Test
    void areRefusedWithoutWordsOrWithWordsThatNoMailHolds() {
        for (WriteNote wrong : List.of(
                new WriteNote(null, "Bahan", "Ada."),
                new WriteNote(NoteAudience.ATTENDING, " ", "Ada."),
                new WriteNote(NoteAudience.ATTENDING, "Bahan", ""),
                new WriteNote(NoteAudience.ATTENDING, "Bahan\r\nBcc: x@example.org", "Ada."),
                new WriteNote(NoteAudience.ATTENDING, "x".repeat(151), "Ada."),
                new WriteNote(NoteAudience.ATTENDING, "Bahan", "x".repeat(5001)),
                new WriteNote(NoteAudience.ATTENDING, "Bahan", "Ada\u0007."))) {
            assertThatThrownBy(() -> notes.write(webinar, wrong, null))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    void areRefusedWhenTheirWordsGiveTheMeetingsAddressAway() throws Exception {
        for (String words :
                List.of("Masuk lewat https://rapat.example/j/8123?pwd=rahasia", "Buka RAPAT.example/j/8123 sekarang")) {
            for (WriteNote wrong : List.of(
                    new WriteNote(NoteAudience.ATTENDING, "Bahan", words),
                    new WriteNote(NoteAudience.ATTENDING, words, "Ada."))) {
                assertThatThrownBy(() -> notes.write(webinar, wrong, null))
                        .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                                .containsExactly(new FieldError("text", "webinars.note-meeting-link")));
            }
        }
        assertThat(mails()).isEqualTo("0");
    }

    private NoteRow write(NoteAudience audience) {
        return notes.write(webinar, note(audience), null);
    }

    private static WriteNote note(NoteAudience audience) {
        return new WriteNote(audience, "Bahan bacaan", "Bahan ada di halaman Anda.");
    }

    private void denied(long id) {
        refused(() -> notes.write(id, note(NoteAudience.ATTENDING), null), "access.denied");
        refused(() -> notes.preview(id, note(NoteAudience.ATTENDING)), "access.denied");
        refused(() -> notes.reach(id), "access.denied");
        refused(() -> notes.notes(id, 10), "access.denied");
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    /** To whom notes wait to go, by name. */
    private String readers() throws Exception {
        return trial.first(
                "select string_agg(split_part(recipient, '-', 1), ',' order by recipient) from outbox_mail where"
                        + " kind = 'webinar-note' and status = 'QUEUED' and recipient like '%" + mark + "'");
    }

    private String mails() throws Exception {
        return trial.first(
                "select count(*) from outbox_mail where kind = 'webinar-note' and recipient like '%" + mark + "'");
    }

    private String text(String who) throws Exception {
        return trial.first(
                "select text_body from outbox_mail where kind = 'webinar-note' and recipient = '" + who + mark + "'");
    }

    private void join(String who) throws Exception {
        String link = joining.linkPath(trial.id(webinar, who + mark));
        assertThat(joining.enter(link.substring(Joining.LINK_PATH.length()), "device", false))
                .isPresent();
    }

    private void begins(String later) throws Exception {
        trial.sql("update webinar set starts_at = now() + interval '" + later + "', ends_at = now() + interval '"
                + later + "' + interval '2 hours' where id = " + webinar);
    }
}
