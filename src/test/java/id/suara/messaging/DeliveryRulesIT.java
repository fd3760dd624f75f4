package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.messaging.addresses.MailStops;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When mail goes, and when it does not, as if a mail server were set. */
@ExtendWith(ArquillianExtension.class)
class DeliveryRulesIT {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Instant EVENING =
            LocalDate.now(WIB).plusDays(1).atTime(19, 0).atZone(WIB).toInstant();
    private static long lastSubject = System.nanoTime();

    @Inject
    Outbox outbox;

    @Inject
    SendingRules rules;

    @Inject
    MailGate gate;

    @Inject
    MailQueue queue;

    @Inject
    MailPace pace;

    @Inject
    MailStops stops;

    @Inject
    MailHeaders headers;

    @Inject
    MailSender sender;

    @Inject
    Congregation congregation;

    @Inject
    TransactionManager transaction;

    @Resource
    ManagedExecutorService executor;

    private MailTransport before;
    private final String domain = "d" + System.nanoTime() + ".example.org";

    @BeforeEach
    void holdTheMail() {
        before = sender.redirect(RecordingTransport.thatIsAway());
        rules.bind(1000);
        congregation.ensureCongress();
    }

    @AfterEach
    void letTheMailGo() throws Exception {
        rules.release();
        // The list of outgoing mail is looked at by other tests.
        inTransaction(() -> congregation.sql("delete from outbox_mail where recipient like '%" + domain + "'"));
        sender.redirect(before);
    }

    @Test
    @DisplayName(
            "S26 a mail that comes up at night is due in the morning where the child is, in each of the three zones")
    void isDueInTheMorningWhereTheChildIs() throws Exception {
        // 19:00 in the west is 21:00 in the east.
        OutboxMail west = written(plain("a").in(Set.of(WIB)), EVENING);
        OutboxMail east = written(plain("b").in(Set.of(WIT)), EVENING);
        assertThat(west.getDueAt()).isEqualTo(EVENING);
        Instant morning = LocalDate.ofInstant(EVENING, WIT)
                .plusDays(1)
                .atTime(6, 0)
                .atZone(WIT)
                .toInstant();
        assertThat(east.getDueAt()).isBetween(morning, morning.plus(Duration.ofMinutes(10)));
    }

    @Test
    @DisplayName("S26 the night is that of the child's own province, and of one nobody knows all of Indonesia's")
    void findsTheZoneOfTheChild() throws Exception {
        long child = congregation.nominated("Ayu", "Dewi", null); // Jawa Barat
        OutboxMail about = written(
                new WriteMail("declined", new Subject("person", child), "Dewi", "x@" + domain, "id", placeValues()),
                EVENING);
        assertThat(about.getZones()).containsExactly(WIB);
        assertThat(about.getDueAt()).isEqualTo(EVENING);
        OutboxMail unknown = written(plain("c"), EVENING);
        assertThat(unknown.getZones()).hasSize(3);
        assertThat(unknown.getDueAt()).isAfter(EVENING.plus(Duration.ofHours(10)));
    }

    @Test
    @DisplayName("S26 what waited for the mail server into the night waits for the morning, and costs no attempt")
    void asksAgainAtTheLastMoment() throws Exception {
        OutboxMail day = written(plain("a").in(Set.of(WIB)), EVENING);
        Instant night = EVENING.plus(Duration.ofHours(3));
        inTransaction(() -> {
            OutboxMail mail = congregation.mail(day.getId());
            assertThat(gate.pass(List.of(mail), EVENING)).containsExactly(mail);
            assertThat(gate.pass(List.of(mail), night)).isEmpty();
        });
        OutboxMail after = congregation.mail(day.getId());
        assertThat(after.getDueAt()).isAfter(night.plus(Duration.ofHours(7)));
        assertThat(after.getStatus()).isEqualTo(MailStatus.QUEUED);
        assertThat(after.getAttempts()).isZero();
    }

    @Test
    @DisplayName("S26 what was asked for this moment, and what is in a hurry by its kind, goes at night too")
    void letsUrgentMailPass() throws Exception {
        Instant night = EVENING.plus(Duration.ofHours(3));
        assertThat(written(plain("a").in(Set.of(WIB)).awaitedNow(), night).getDueAt())
                .isEqualTo(night);
        OutboxMail link = written(mail("consent-link", "b"), night);
        assertThat(link.getZones()).isEmpty();
        assertThat(link.getDueAt()).isEqualTo(night);
    }

    @Test
    @DisplayName(
            "Several changes within minutes are one mail that says what is different from what its reader knew, and none is left of nothing")
    void retellsWhatWaits() throws Exception {
        tell("siti", "3", "pukul 9");
        tell("budi", "3", "pukul 9");
        tell("siti", "4", "pukul 10");

        assertThat(to("siti")).singleElement().satisfies(mail -> {
            assertThat(mail.getStatus()).isEqualTo(MailStatus.QUEUED);
            assertThat(mail.getText()).contains("dari 3 ke pukul 10").doesNotContain("pukul 9");
            assertThat(mail.getDueAt()).isAfter(Instant.now().plus(Duration.ofMinutes(3)));
        });
        assertThat(to("budi")).hasSize(1);

        tell("siti", "5", null);
        assertThat(to("siti")).singleElement().satisfies(mail -> assertThat(mail.getStatus())
                .isEqualTo(MailStatus.WITHHELD));
        tell("siti", "6", null);
        assertThat(to("siti")).hasSize(1);
        tell("siti", "7", "pukul 11");
        assertThat(to("siti")).hasSize(2).last().satisfies(mail -> assertThat(mail.getText())
                .contains("dari 7 ke pukul 11"));
    }

    @Test
    @DisplayName(
            "What is on its way counts as told; what could not be delivered yet is told anew, from what its reader knew")
    void retellsWhatWasNotDelivered() throws Exception {
        tell("siti", "3", "pukul 9");
        makeDue();
        congregation.becomeSystem();
        List<Outgoing> claimed = claimedOwn();
        assertThat(claimed).hasSize(1);
        tell("siti", "4", "pukul 10");
        assertThat(to("siti")).hasSize(2).last().satisfies(mail -> assertThat(mail.getText())
                .contains("dari 4 ke pukul 10"));

        inTransaction(
                () -> congregation.sql("update outbox_mail set status = 'RETRY', due_at = now() + interval '1 hour'"
                        + " where id = " + claimed.get(0).id()));
        tell("siti", "5", "pukul 11");
        assertThat(to("siti"))
                .extracting(OutboxMail::getStatus)
                .containsExactlyInAnyOrder(MailStatus.WITHHELD, MailStatus.QUEUED);
        assertThat(to("siti"))
                .filteredOn(mail -> mail.getStatus() == MailStatus.QUEUED)
                .singleElement()
                .satisfies(mail -> assertThat(mail.getText()).contains("dari 3 ke pukul 11"));
    }

    @Test
    void makesOneMailOfWhatSeveralTransactionsSayAtOnce() throws Exception {
        List<Callable<Boolean>> turns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String known = String.valueOf(i);
            turns.add(() -> congregation.inTransaction(
                    () -> outbox.retell("programme-changed", List.of(retelling("siti", known, "pukul 9")))));
        }
        for (Future<Boolean> done : executor.invokeAll(turns)) {
            assertThat(done.get()).isTrue();
        }
        assertThat(to("siti")).hasSize(1);
    }

    @Test
    void refusesToRetellAKindThatWaitsForNothing() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> outbox.retell("consent-link", List.of(retelling("x", "1", "2"))))
                    .hasStackTraceContaining("is not retold");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("A newer mail about a child's place overtakes one that still waits, and no mail about anything else")
    void tellsTheNewestOfAPlaceOnly() throws Exception {
        Subject child = new Subject("person", ++lastSubject);
        inTransaction(() -> {
            outbox.write(place("waitlisted", child));
            outbox.write(place("declined", child));
        });
        inTransaction(() -> outbox.write(place("offered", child)));
        assertThat(congregation.mailsAbout(child.id()))
                .containsExactly("waitlisted WITHHELD", "declined QUEUED", "offered QUEUED");
        inTransaction(() -> {
            outbox.write(place("offer-lapsed", child));
            outbox.write(place("waitlisted", child));
        });
        assertThat(congregation.mailsAbout(child.id()))
                .containsExactly(
                        "waitlisted WITHHELD",
                        "declined QUEUED",
                        "offered WITHHELD",
                        "offer-lapsed WITHHELD",
                        "waitlisted QUEUED");
    }

    @Test
    @DisplayName(
            "No domain gets more than its number in a minute, from three senders at once, and others' mail is not held up")
    void keepsThePaceOfADomainOverAllSenders() throws Exception {
        rules.bind(5);
        Instant minute = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        List<Callable<Integer>> turns =
                Collections.nCopies(6, () -> congregation.taken(pace, domain, 3, 5, minute.plusSeconds(10)));
        int granted = 0;
        for (Future<Integer> one : executor.invokeAll(turns)) {
            granted += one.get();
        }
        assertThat(granted).isEqualTo(5);
        assertThat(congregation.taken(pace, "other." + domain, 3, 5, minute.plusSeconds(10)))
                .isEqualTo(3);
        assertThat(congregation.taken(pace, domain, 9, 5, minute.plusSeconds(60)))
                .isEqualTo(5);
    }

    @Test
    void gathersNoLongerWhenTheClockWasSetBack() throws Exception {
        tell("siti", "3", "pukul 9");
        OutboxMail mail = to("siti").get(0);
        congregation.setClockBack(List.of(mail.getId()), Duration.ofHours(1));
        queue.followTheClock();
        assertThat(congregation.mail(mail.getId()).getDueAt())
                .isBetween(mail.getDueAt(), mail.getDueAt().plusSeconds(60));
    }

    @Test
    @DisplayName("A full minute of a clock that was set back since takes no room from the minutes that come")
    void countsAnewAfterTheClockWasSetBack() {
        Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        assertThat(congregation.taken(pace, domain, 5, 5, now.plus(Duration.ofHours(1))))
                .isEqualTo(5);
        assertThat(congregation.taken(pace, domain, 3, 5, now)).isEqualTo(3);
        assertThat(congregation.taken(pace, domain, 3, 5, now)).isEqualTo(2);
        assertThat(congregation.taken(pace, domain, 3, 5, now.minusSeconds(1)))
                .as("a transaction that began a minute ago")
                .isZero();
    }

    @Test
    void postponesWhatIsTooMuchForItsOwnMinuteAndCountsNoAttempt() throws Exception {
        rules.bind(5);
        List<OutboxMail> mails = new ArrayList<>();
        inTransaction(() -> {
            for (int i = 0; i < 17; i++) {
                outbox.write(awaited("m" + i));
            }
            outbox.write(
                    new WriteMail("office-letter", about(), "Siti", "y@other." + domain, "id", Map.of()).awaitedNow(),
                    words(),
                    "",
                    "Suara");
        });
        List<Outgoing> first = claimedOwn();
        // The minute may turn while this runs: then each of the two had its five.
        assertThat(first.stream()
                        .filter(mail -> mail.recipient().endsWith("@" + domain))
                        .count())
                .isIn(5L, 10L);
        assertThat(first).anyMatch(mail -> mail.recipient().endsWith("@other." + domain));
        mails.addAll(to("m"));
        List<OutboxMail> late = mails.stream()
                .filter(mail -> mail.getStatus() == MailStatus.QUEUED)
                .toList();
        assertThat(late).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.getDueAt().getEpochSecond() % 60).isZero();
            assertThat(mail.getAttempts()).isZero();
        });
        assertThat(late.stream().map(OutboxMail::getDueAt).distinct().count()).isGreaterThan(1);
    }

    @Test
    @DisplayName("A reader stops a kind of mail by its link, gets others still, and can have it again")
    void stopsOneKindForOneAddress() throws Exception {
        String address = "kantor@" + domain;
        String query = stops.query(address.toUpperCase(java.util.Locale.ROOT), "office-news");
        String link = query.substring(query.indexOf("link=") + 5);
        assertThat(stops.isStopped("office-news", link)).isFalse();
        stops.stop("office-news", link);
        stops.stop("office-news", link);
        assertThat(stops.isStopped("office-news", link)).isTrue();

        inTransaction(() -> {
            outbox.write(news(address), words(), "https://x.example/", "Suara");
            outbox.write(
                    new WriteMail("office-letter", about(), "Siti", address, "id", Map.of()).awaitedNow(),
                    words(),
                    "",
                    "S");
            outbox.write(news("lain@" + domain), words(), "https://x.example/", "Suara");
        });
        assertThat(claimedOwn()).extracting(Outgoing::recipient).containsExactlyInAnyOrder(address, "lain@" + domain);
        assertThat(to("kantor"))
                .filteredOn(mail -> mail.getKind().equals("office-news"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.getStatus()).isEqualTo(MailStatus.WITHHELD);
                    assertThat(mail.getError()).isEqualTo("stopped");
                    assertThat(mail.getText()).contains("/mail-stop?kind=office-news&link=");
                    assertThat(mail.getHtml()).contains("/mail-stop?kind=office-news&amp;link=");
                });

        stops.resume("office-news", link);
        inTransaction(() -> outbox.write(news(address), words(), "https://x.example/", "Suara"));
        assertThat(claimedOwn()).extracting(Outgoing::recipient).containsExactly(address);
    }

    @Test
    @DisplayName("A link that stops one kind stops no other, and an obligatory one not at all")
    void doesNotStopWhatHasToBeRead() {
        String query = stops.query("a@" + domain, "consent-request");
        String link = query.substring(query.indexOf("link=") + 5);
        assertThatThrownBy(() -> stops.stop("consent-request", link))
                .isInstanceOf(DomainException.class)
                .hasMessage("link.invalid");
        assertThatThrownBy(() -> stops.stop("office-news", link)).hasMessage("link.invalid");
        assertThatThrownBy(() -> stops.stop(null, null)).hasMessage("link.invalid");
    }

    @Test
    @DisplayName(
            "Every mail says which list it belongs to; an optional one how to stop it with one click, as RFC 8058 wants")
    void tellsMachinesHowToStopIt() throws Exception {
        OutboxMail news = written(news("a@" + domain), EVENING);
        Outgoing.Headers optional = headers.of(news);
        assertThat(optional.named().get("List-Id")).isEqualTo("<office-news.localhost>");
        assertThat(optional.named().get("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(optional.named().get("List-Unsubscribe"))
                .matches("<https?://[^>]+/api/v1/mail-stops\\?kind=office-news&link=[^>&]+>");
        assertThat(headers.of(written(plain("b"), EVENING)).named()).containsOnlyKeys("List-Id");
    }

    private WriteMail news(String address) {
        return new WriteMail("office-news", about(), "Kantor", address, "id", Map.of()).awaitedNow();
    }

    private WriteMail awaited(String name) {
        return plain(name).awaitedNow();
    }

    private WriteMail plain(String name) {
        return mail("consent-request", name);
    }

    private WriteMail mail(String kind, String name) {
        return new WriteMail(kind, about(), "Siti", name + "@" + domain, "id", Mails.consentValues());
    }

    private WriteMail place(String kind, Subject child) {
        return new WriteMail(kind, child, "Siti", "tempat@" + domain, "id", placeValues());
    }

    private static Map<String, Object> placeValues() {
        return Map.of(
                "guardian",
                "Siti",
                "child",
                "Budi",
                "congress",
                "Kongres",
                "province",
                "Bali",
                "link",
                "https://x.example/",
                "until",
                "besok",
                "reason",
                "penuh");
    }

    private void tell(String name, String known, String now) throws Exception {
        inTransaction(() -> outbox.retell("programme-changed", List.of(retelling(name, known, now))));
    }

    /** @param known what the reader knows when nothing waits
     *  @param now null for nothing different */
    private Retelling retelling(String name, String known, String now) {
        return new Retelling(
                "Siti", name + "@" + domain, "id", Set.of(WIB), List.of(), since -> Optional.ofNullable(now)
                        .map(said -> {
                            String before = since.orElse(known);
                            String line = "dari " + before + " ke " + said;
                            return new Retold(
                                    before,
                                    new Wording.Filled(
                                            "Perihal", List.of(new Block(Block.Kind.PARAGRAPH, List.of(line))), "Buka"),
                                    "https://suara.example/",
                                    "Panitia",
                                    null);
                        }));
    }

    private static Subject about() {
        return new Subject("test", ++lastSubject);
    }

    private static Wording.Filled words() {
        return new Wording.Filled("Perihal", List.of(new Block(Block.Kind.PARAGRAPH, List.of("Isi."))), "Buka");
    }

    private OutboxMail written(WriteMail mail, Instant due) throws Exception {
        inTransaction(() -> {
            if (mail.kind().equals("office-news")) {
                outbox.write(mail, words(), "https://x.example/", "Suara");
            } else {
                outbox.write(mail, due);
            }
        });
        List<Long> ids = congregation.idsAbout(
                mail.about().kind(), mail.about().id(), mail.about().id());
        return congregation.mail(ids.get(ids.size() - 1));
    }

    /** What is due and may go, of this test's addresses; others' goes back. */
    private List<Outgoing> claimedOwn() {
        List<Outgoing> all = queue.claim(1000).mails();
        List<Outgoing> others =
                all.stream().filter(mail -> !mail.recipient().endsWith(domain)).toList();
        queue.putBack(others, Duration.ZERO, null);
        return all.stream().filter(mail -> mail.recipient().endsWith(domain)).toList();
    }

    private void makeDue() throws Exception {
        inTransaction(() -> congregation.sql(
                "update outbox_mail set due_at = now(), zones = null where recipient like '%@" + domain + "'"));
    }

    private List<OutboxMail> to(String name) {
        return congregation.to(name + "%@" + domain);
    }

    private void inTransaction(Runnable deed) throws Exception {
        congregation.become(Role.ORGANIZER);
        transaction.begin();
        try {
            deed.run();
            transaction.commit();
        } finally {
            if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
                transaction.rollback();
            }
        }
    }
}
