package id.suara.messaging.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import id.suara.messaging.notices.NoticeKind;
import id.suara.messaging.notices.Notices;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Announcements from their filters to each reader, in the container. */
@ExtendWith(ArquillianExtension.class)
class AnnouncementsIT {

    private static final Set<AudienceKind> GUARDIANS = Set.of(AudienceKind.GUARDIANS);

    /** Far enough that the server's own clock sends nothing of these tests. */
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(400));

    @Inject
    TrialCongress trial;

    @Inject
    Announcements announcements;

    @Inject
    AnnouncementReleases releases;

    @Inject
    ReceivedAnnouncements received;

    @Inject
    AnnouncementRound round;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller current;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    @DisplayName(
            "L3: an announcement reaches no family before consent, and one whose guardian withdrew meanwhile is left out")
    void reachesNobodyBeforeConsent() throws SQLException {
        long budi = trial.written("Budi Santoso");
        long tono = trial.written("Tono Wijaya");
        trial.nominate("Sari Belum");
        assertThat(announcements.audience(audience(GUARDIANS)).readers()).isEqualTo(2);
        long id = released(words(GUARDIANS), 2);
        trial.decide(tono, false);
        trial.actAsOrganizer();
        all();
        AnnouncementRow row = announcements.row(id);
        assertThat(row.status()).isEqualTo(AnnouncementStatus.SENT);
        assertThat(row.told()).isEqualTo(1);
        assertThat(row.leftOut()).isEqualTo(1);
        assertThat(mails(id)).isEqualTo(1);
        assertThat(trial.count("select count(*) from outbox_mail where kind = 'announcement' and recipient_name like"
                        + " 'Wayan Budi%' and about_id in (select id from announcement_copy where announcement_id = "
                        + id
                        + ") and text_body like 'Yth. Wayan Budi Santoso,%wali Budi%/status?link=%'"))
                .isEqualTo(1);
        assertThat(trial.status(budi)).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    @DisplayName("Children have no address: they read an announcement in the application, and their guardians by mail")
    void tellsChildrenInTheApplication() throws SQLException {
        long application = trial.written("Ayu Pertiwi");
        trial.places("51", 5);
        long account = admitted(application);
        Set<AudienceKind> both = Set.of(AudienceKind.DELEGATES, AudienceKind.GUARDIANS);
        AudienceEffect effect = announcements.audience(audience(both));
        assertThat(effect.readers()).isEqualTo(2);
        assertThat(effect.byMail()).isEqualTo(1);
        long id = released(
                new WriteAnnouncement(
                        audience(both),
                        "Halo {{ name }}",
                        "Selamat datang di {{ congress }}.\n\n- jam 10\n- bawa topi",
                        "Hello {{ name }}",
                        "Welcome.",
                        LATER),
                2);
        all();
        assertThat(mails(id)).isEqualTo(1);
        current.set(new Caller(account, "Ayu", Set.of(Role.DELEGATE), null, null));
        assertThat(notices.page(null, true, 10))
                .filteredOn(row -> row.kind() == NoticeKind.ANNOUNCEMENT)
                .singleElement()
                .satisfies(row -> assertThat(row.path()).isEqualTo("/notices/announcement?id=" + id));
        assertThat(received.fresh(Texts.INDONESIAN, 3))
                .extracting(ReceivedAnnouncement::subject)
                .containsExactly("Halo Ayu");
        ReceivedAnnouncement read = received.read(id, Texts.INDONESIAN);
        assertThat(read.blocks().get(0).text()).startsWith("Selamat datang di Kongres ");
        assertThat(read.blocks().get(1).isList()).isTrue();
        assertThat(received.fresh(Texts.INDONESIAN, 3)).isEmpty();
        trial.actAsOrganizer();
        assertThatThrownBy(() -> received.read(id, Texts.INDONESIAN)).hasMessage("announcements.none");
    }

    @Test
    void filtersNarrowWhomItReaches() {
        trial.written("Budi Santoso");
        trial.written("Tono Wijaya");
        assertThat(count("51", null, null, null)).isEqualTo(2);
        assertThat(count("35", null, null, null)).isZero();
        assertThat(count(null, Mode.ON_SITE, null, null)).isZero();
        assertThat(count(null, Mode.ONLINE, ApplicationStatus.IN_REVIEW, null)).isEqualTo(2);
        assertThat(count(null, null, ApplicationStatus.ADMITTED, null)).isZero();
        assertThat(count(null, null, null, AgeBand.UP_TO_15)).isEqualTo(2);
        assertThat(count(null, null, null, AgeBand.UP_TO_17)).isZero();
        AudienceEffect all = announcements.audience(audience(GUARDIANS));
        assertThat(all.sample()).containsExactly("Wayan Budi Santoso", "Wayan Tono Wijaya");
        assertThatThrownBy(() -> announcements.audience(new Audience(Set.of(), null, null, null, null)))
                .hasMessageContaining("announcements.no-audience");
    }

    @Test
    void checksWordsBeforeTheyAreKeptAndShowsThemToEachReader() {
        trial.written("Budi Santoso");
        trial.written("Tono Wijaya");
        assertThatThrownBy(() -> announcements.write(
                        new WriteAnnouncement(audience(GUARDIANS), "Rapat", "Halo {{ login }}", "", "Hello {{", null)))
                .isInstanceOfSatisfying(DomainException.class, wrong -> assertThat(wrong.fields())
                        .extracting(DomainException.FieldError::field)
                        .contains("body", "subjectEn", "bodyEn"));
        assertThatThrownBy(() -> announcements.write(new WriteAnnouncement(
                        audience(Set.of(AudienceKind.OFFICERS)), "Rapat", "{{ children }}", "M", "Text", null)))
                .hasMessage("messaging.text-wrong");
        Preview second = announcements.preview(words(GUARDIANS), 2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.of()).isEqualTo(2);
        assertThat(second.reader()).isEqualTo("Wayan Tono Wijaya");
        assertThat(second.text())
                .contains("Yth. Wayan Tono Wijaya,", "wali Tono")
                .doesNotContain("link=");
        assertThat(announcements.preview(words(GUARDIANS), 99).number()).isEqualTo(2);
    }

    @Test
    @DisplayName("Above 100 readers a second person approves the number they saw; changed words need them anew")
    void needsASecondPerson() throws Exception {
        trial.crowd(101);
        trial.sql(
                "update guardian set email = 'banyak@example.org' where email is null and id in (select guardian_id from"
                        + " guardianship g join application a on a.person_id = g.person_id where a.congress_id = "
                        + trial.id() + ")");
        // One guardian of them all: each gets one of their own.
        trial.sql(
                "with kids as (select a.person_id, nextval('suara_id') id from application a where a.congress_id = "
                        + trial.id()
                        + "), made as (insert into guardian (id, name, email, language, created_at, version) select id,"
                        + " 'Wali ' || id, 'wali' || id || '@example.org', 'id', now(), 1 from kids returning id) update guardianship"
                        + " g set guardian_id = k.id from kids k where k.person_id = g.person_id and k.id in (select id from made)");
        WriteAnnouncement words = words(GUARDIANS);
        long id = announcements.write(words);
        assertThatThrownBy(() -> releases.release(id, version(id), 100))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("announcements.audience-changed");
                    assertThat(refusal.arguments()).containsEntry("readers", 101);
                });
        assertThat(releases.release(id, version(id), 101)).isFalse();
        assertThatThrownBy(() -> releases.approve(id, version(id), 101)).hasMessage("announcements.same-person");
        announcements.change(id, version(id), words);
        assertThat(announcements.row(id).status()).isEqualTo(AnnouncementStatus.DRAFT);
        releases.release(id, version(id), 101);

        long other = trial.another();
        current.set(new Caller(other, "Rekan", Set.of(Role.ORGANIZER), null, null));
        assertThatThrownBy(() -> releases.approve(id, version(id), 99)).hasMessage("announcements.audience-changed");
        List<String> outcomes = approvedAtOnce(id, other);
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "done", "announcements.changed", "announcements.changed", "announcements.changed");
        assertThat(trial.count("select count(*) from announcement_copy where announcement_id = " + id))
                .isEqualTo(101);
        assertThat(announcements.row(id).readers()).isEqualTo(101);
        assertThat(announcements.row(id).approver()).isEqualTo("Rekan");

        // Four nodes at once.
        trial.atOnce(4, turn -> {
            while (round.run(LATER.plusSeconds(1))) {
                // Until nothing is left.
            }
            return "done";
        });
        all();
        assertThat(announcements.row(id).status()).isEqualTo(AnnouncementStatus.SENT);
        assertThat(trial.count("select count(distinct recipient) from outbox_mail m join announcement_copy c on c.id ="
                        + " m.about_id and m.about_kind = 'announcement-copy' where c.announcement_id = " + id))
                .isEqualTo(101);
        assertThat(mails(id)).isEqualTo(101);
    }

    private List<String> approvedAtOnce(long id, long other) throws Exception {
        long seen = version(id);
        return trial.atOnce(4, turn -> {
            current.set(new Caller(other, "Rekan", Set.of(Role.ORGANIZER), null, null));
            try {
                releases.approve(id, seen, 101);
                return "done";
            } catch (DomainException refused) {
                return refused.code();
            }
        });
    }

    @Test
    @DisplayName("Stopped in the middle, nobody more is told and mails that wait are kept back")
    void stopsInTheMiddle() throws SQLException {
        for (int child = 0; child < 3; child++) {
            trial.written("Anak " + (char) ('A' + child) + "nto");
        }
        long id = released(words(GUARDIANS), 3);
        all();
        // As if two of the readers had not been reached, and the third's mail were still waiting.
        trial.sql("update announcement set status = 'SENDING', ended_at = null where id = " + id);
        trial.sql("update announcement_copy set state = 'QUEUED' where id in (select id from announcement_copy where"
                + " announcement_id = " + id + " order by id limit 2)");
        trial.sql(
                "update outbox_mail set status = 'QUEUED', sent_at = null, due_at = now() + interval '1 hour', error = null"
                        + " where about_kind = 'announcement-copy' and about_id in (select id from announcement_copy where"
                        + " announcement_id = " + id + ")");
        releases.stop(id);
        all();
        AnnouncementRow row = announcements.row(id);
        assertThat(row.status()).isEqualTo(AnnouncementStatus.STOPPED);
        assertThat(row.told()).isEqualTo(1);
        assertThat(trial.count("select count(*) from outbox_mail where status = 'WITHHELD' and about_kind ="
                        + " 'announcement-copy' and about_id in (select id from announcement_copy where announcement_id = "
                        + id + ")"))
                .isEqualTo(3);
        assertThatThrownBy(() -> releases.stop(id)).hasMessage("announcements.not-under-way");
    }

    @Test
    @DisplayName("What a node left undone when it died is told by the next look, and nobody twice")
    void goesOnAfterADeath() throws SQLException {
        trial.written("Budi Santoso");
        trial.written("Tono Wijaya");
        long id = released(words(GUARDIANS), 2);
        all();
        // As a transaction leaves it that was never committed: no mail, and the reader still waits for theirs.
        String one = "(select min(id) from announcement_copy where announcement_id = " + id + ")";
        trial.sql("delete from outbox_mail where about_kind = 'announcement-copy' and about_id = " + one);
        trial.sql("update announcement_copy set state = 'QUEUED' where id = " + one);
        trial.sql("update announcement set status = 'SENDING', ended_at = null where id = " + id);
        all();
        all();
        assertThat(mails(id)).isEqualTo(2);
        assertThat(trial.count("select count(distinct recipient) from outbox_mail m join announcement_copy c on c.id ="
                        + " m.about_id where m.about_kind = 'announcement-copy' and c.announcement_id = " + id))
                .isEqualTo(2);
        assertThat(announcements.row(id).status()).isEqualTo(AnnouncementStatus.SENT);
    }

    @Test
    void resendsWhatFailedAndNothingElse() throws SQLException {
        trial.written("Budi Santoso");
        trial.written("Tono Wijaya");
        long id = released(words(GUARDIANS), 2);
        all();
        trial.sql(
                "update outbox_mail set status = 'FAILED', error = 'refused', sent_at = null, due_at = null where id ="
                        + " (select min(m.id) from outbox_mail m join announcement_copy c on c.id = m.about_id where m.about_kind ="
                        + " 'announcement-copy' and c.announcement_id = " + id + ")");
        assertThat(announcements.row(id).failed()).isEqualTo(1);
        assertThat(releases.resendFailed(id)).isEqualTo(1);
        assertThat(announcements.row(id).failed()).isZero();
        assertThat(mails(id)).isEqualTo(2);
    }

    @Test
    @DisplayName("Of an erased child's guardian stays that a mail went, not its words nor to whom")
    void erasesWithTheChild() throws SQLException {
        long budi = trial.written("Budi Santoso");
        long id = released(words(GUARDIANS), 1);
        all();
        erase(trial.person(budi));
        assertThat(trial.count("select count(*) from outbox_mail m join announcement_copy c on c.id = m.about_id where"
                        + " m.about_kind = 'announcement-copy' and c.announcement_id = " + id
                        + " and m.recipient = 'erased@invalid' and m.text_body not like '%Budi%'"))
                .isEqualTo(1);
    }

    @Inject
    id.suara.identity.Persons persons;

    private void erase(long person) {
        eraser().run(() -> persons.erase(person));
    }

    private static InTransaction eraser() {
        return jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(InTransaction.class)
                .get();
    }

    @Test
    void aTestGoesToTheWriterAlone() throws SQLException {
        trial.written("Budi Santoso");
        assertThatThrownBy(() -> announcements.testToMyself(words(GUARDIANS))).hasMessage("announcements.no-address");
        trial.sql("update account set contact_email = 'panitia-" + trial.id() + "@example.org' where id = "
                + trial.organizer().accountId());
        announcements.testToMyself(words(GUARDIANS));
        assertThat(trial.count(
                        "select count(*) from outbox_mail where kind = 'announcement-test' and recipient = 'panitia-"
                                + trial.id() + "@example.org'"))
                .isEqualTo(2);
    }

    private long count(String province, Mode mode, ApplicationStatus status, AgeBand age) {
        return announcements
                .audience(new Audience(GUARDIANS, province, mode, status, age))
                .readers();
    }

    private long admitted(long application) throws SQLException {
        decisions.admit(application, trial.version(application));
        return trial.count("select account_id from application where id = " + application);
    }

    @Inject
    id.suara.delegates.Admissions decisions;

    private long released(WriteAnnouncement words, int readers) {
        long id = announcements.write(words);
        assertThat(releases.release(id, version(id), readers)).isTrue();
        return id;
    }

    private long version(long id) {
        return announcements.row(id).version();
    }

    private void all() {
        while (round.run(LATER.plusSeconds(1))) {
            // The next ones.
        }
    }

    private long mails(long id) throws SQLException {
        return trial.count("select count(*) from outbox_mail m join announcement_copy c on c.id = m.about_id where"
                + " m.about_kind = 'announcement-copy' and c.announcement_id = " + id);
    }

    private static Audience audience(Set<AudienceKind> kinds) {
        return new Audience(kinds, null, null, null, null);
    }

    private static WriteAnnouncement words(Set<AudienceKind> kinds) {
        return new WriteAnnouncement(
                audience(kinds),
                "Rapat wali {{ congress }}",
                "Kami mengundang wali {{ children }}.",
                "Meeting",
                "We invite the guardian of {{ children }}.",
                LATER);
    }
}
