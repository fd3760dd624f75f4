package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suara.delegates.Applications;
import id.suara.delegates.Decisions;
import id.suara.delegates.DeclineApplication;
import id.suara.delegates.DelegateEvent;
import id.suara.delegates.GiveReason;
import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.OfferRound;
import id.suara.delegates.TrialCongress;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a guardian reads about their child's place, and what they never do. */
@ExtendWith(ArquillianExtension.class)
class PlaceLettersIT {

    private static final String REASON = "Kuota provinsi sudah penuh.";

    @Inject
    TrialCongress trial;

    @Inject
    Nominations nominations;

    @Inject
    Applications applications;

    @Inject
    Decisions decisions;

    @Inject
    OfferRound round;

    @Inject
    Congregation congregation;

    @Inject
    MailSender sender;

    private final String mark = System.nanoTime() + "@example.org";
    private MailTransport before;

    @BeforeEach
    void holdTheMail() throws SQLException {
        before = sender.redirect(RecordingTransport.thatIsAway());
        trial.begin();
        trial.places("51", 0);
    }

    @AfterEach
    void letTheMailGo() {
        sender.redirect(before);
    }

    @Test
    @DisplayName("one letter tells each step of the waiting list: waiting, the offer with its deadline, that it passed")
    void tellsEachStepOfTheWaitingList() throws SQLException {
        long id = consented("Budi", "Bali", "Denpasar");
        decisions.waitlist(id, trial.version(id), new GiveReason(REASON));
        assertThat(only(id, "waitlisted"))
                .satisfies(PlaceLettersIT::isWhole)
                .satisfies(mail -> assertThat(mail.getText()).contains("Kuota Bali", "Budi masuk daftar tunggu"));

        trial.places("51", 1);
        round.run();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> trial.status(id).name().equals("OFFERED"));
        Instant until = applications.find(id).application().getOfferedUntil();
        String said = DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm 'WITA'", Locale.forLanguageTag("id"))
                .format(until.atZone(ZoneId.of("Asia/Makassar")));
        assertThat(only(id, "offered")).satisfies(PlaceLettersIT::isWhole).satisfies(mail -> {
            assertThat(mail.getText()).contains("giliran Budi", said);
            assertThat(mail.getHtml()).contains(said);
        });

        trial.sql("update application set offered_until = now() - interval '1 second', lapsed_offers = 1 where id = "
                + id);
        round.run();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> trial.status(id).name().equals("WAITLISTED"));
        assertThat(only(id, "offer-lapsed"))
                .satisfies(PlaceLettersIT::isWhole)
                .satisfies(mail -> assertThat(mail.getText()).contains("tidak dijawab pada waktunya", "daftar tunggu"));
        assertThat(kept(id)).contains("offered WITHHELD", "offer-lapsed QUEUED");
    }

    @Test
    @DisplayName("a deadline is told in the time of the child's province, in the guardian's language")
    void tellsDeadlinesInLocalTime() throws SQLException {
        Instant until = Instant.parse("2027-03-01T05:00:00Z");
        long west = consented("Asep", "Jawa Barat", "Kota Bandung");
        long middle = consented("Made", "Bali", "Denpasar");
        long east = consented("Yosef", "Maluku", "Kota Ambon");
        long english = consented("Nusa", "Maluku", "Kota Ambon");
        trial.sql("update guardian set language = 'en' where email = 'nusa." + mark + "'");

        for (long id : List.of(west, middle, east, english)) {
            congregation.happens(new DelegateEvent.Offered(id, trial.person(id), until));
        }

        assertThat(only(west, "offered").getText()).contains("sampai Senin, 1 Maret 2027 pukul 12.00 WIB.");
        assertThat(only(middle, "offered").getText()).contains("sampai Senin, 1 Maret 2027 pukul 13.00 WITA.");
        assertThat(only(east, "offered").getText()).contains("sampai Senin, 1 Maret 2027 pukul 14.00 WIT.");
        assertThat(only(english, "offered")).satisfies(mail -> {
            assertThat(mail.getLanguage()).isEqualTo("en");
            assertThat(mail.getSubject()).startsWith("There is a place for Nusa");
            assertThat(mail.getText()).contains("until Monday, 1 March 2027, 14:00 WIT.");
        });
    }

    @Test
    void tellsWhyAChildWasDeclinedOnceThatCanBeUndoneNoMore() {
        long id = consented("Budi", "Bali", "Denpasar");
        decisions.decline(id, trial.version(id), new DeclineApplication(REASON));
        assertThat(only(id, "declined")).satisfies(PlaceLettersIT::isWhole).satisfies(mail -> {
            assertThat(mail.getText()).contains("Alasannya: " + REASON);
            assertThat(mail.getHtml()).contains(REASON);
            assertThat(mail.getDueAt()).isAfter(Instant.now().plusSeconds(60));
        });
    }

    @Test
    @DisplayName(
            "what waits to be sent about a place is withheld when consent is withdrawn, and nothing is written after")
    void withholdsThemWhenConsentIsWithdrawn() {
        long id = consented("Budi", "Bali", "Denpasar");
        decisions.waitlist(id, trial.version(id), new GiveReason(REASON));
        congregation.happens(
                new DelegateEvent.Offered(id, trial.person(id), Instant.now().plus(Duration.ofDays(3))));
        assertThat(kept(id)).contains("offered QUEUED");

        trial.decide(id, false);

        assertThat(kept(id)).contains("waitlisted WITHHELD", "offered WITHHELD");
        int written = kept(id).size();
        everyStepHappens(id);
        assertThat(kept(id)).hasSize(written);
    }

    @Test
    @DisplayName("Part of L3: whatever happens to a place, no letter about it is written before consent")
    void writesNothingBeforeConsent() {
        long id = nominated("Budi", "Bali", "Denpasar");
        everyStepHappens(id);
        decisions.decline(id, trial.version(id), new DeclineApplication(REASON));
        assertThat(congregation.mailsAbout(trial.person(id)))
                .allSatisfy(mail -> assertThat(mail).startsWith("consent-request "))
                .hasSize(1);
    }

    private void everyStepHappens(long id) {
        long person = trial.person(id);
        for (DelegateEvent event : List.of(
                new DelegateEvent.Waitlisted(id, person),
                new DelegateEvent.Offered(id, person, Instant.now().plus(Duration.ofDays(3))),
                new DelegateEvent.OfferLapsed(id, person))) {
            congregation.happens(event);
        }
    }

    /** Every letter names whom it is for, and leads to their own page. */
    private static void isWhole(OutboxMail mail) {
        assertThat(mail.getRecipient()).startsWith("budi.");
        assertThat(mail.getLanguage()).isEqualTo("id");
        assertThat(mail.getText()).contains("Yth. Ibu Budi,", "/status?link=");
        assertThat(mail.getHtml()).contains("Yth. Ibu Budi,", "/status?link=");
    }

    private OutboxMail only(long id, String kind) {
        List<OutboxMail> mails = congregation.idsAbout("person", trial.person(id), trial.person(id)).stream()
                .map(congregation::mail)
                .filter(mail -> mail.getKind().equals(kind))
                .toList();
        assertThat(mails).as(kind).hasSize(1);
        return mails.get(0);
    }

    private List<String> kept(long id) {
        return congregation.mailsAbout(trial.person(id));
    }

    private long consented(String name, String province, String regency) {
        long id = nominated(name, province, regency);
        trial.decide(id, true);
        return id;
    }

    private long nominated(String name, String province, String regency) {
        return nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                province,
                regency,
                null,
                null,
                "Ibu " + name,
                "Ibu",
                null,
                name.toLowerCase(Locale.ROOT) + "." + mark,
                null,
                null,
                null,
                null,
                null));
    }
}
