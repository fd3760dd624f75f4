package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering for a webinar, answering the mail, and leaving, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarRegistrationsIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    OwnRegistrations own;

    @Inject
    Unanswered unanswered;

    @Inject
    RegistrationErasure erasure;

    @Inject
    CurrentCaller current;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    @Test
    void takeAPlaceWhileThereIsOneAndATurnInLineAfterwards() throws Exception {
        long webinar = trial.open(2);
        assertThat(trial.register(webinar, "satu@example.org")).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(trial.register(webinar, "dua@example.org")).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(trial.register(webinar, "tiga@example.org")).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(trial.register(webinar, "empat@example.org")).isEqualTo(RegistrationStatus.WAITLISTED);
        // Nobody moves up before they have answered the mail, so only those who have are ahead of anybody.
        assertThat(own.find(trial.link(webinar, "empat@example.org")).place()).isEqualTo(1);
        own.verify(trial.link(webinar, "tiga@example.org"));
        assertThat(own.find(trial.link(webinar, "empat@example.org")).place()).isEqualTo(2);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 2, WAITLISTED 2");
    }

    @Test
    void answerTheSameForAnAddressThatIsRegisteredAlready() throws Exception {
        long webinar = trial.open(2);
        trial.register(webinar, "siti@example.org");
        assertThat(trial.register(webinar, "Siti@Example.org")).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
        trial.register(webinar, "budi@example.org");
        // Anybody else would wait by now, so this is what is said.
        assertThat(trial.register(webinar, "siti@example.org")).isEqualTo(RegistrationStatus.WAITLISTED);
        assertThat(trial.status(webinar, "siti@example.org")).isEqualTo("CONFIRMED");
        assertThat(trial.taken(webinar)).isEqualTo(2);
    }

    @Test
    void areOneForASecondClickOnTheSameForm() throws Exception {
        long webinar = trial.open(1);
        String token = "form-" + System.nanoTime();
        assertThat(registrations.register(webinar, TrialWebinar.form("siti@example.org"), token))
                .isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(registrations.register(webinar, TrialWebinar.form("siti@example.org"), token))
                .isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
    }

    @Test
    void areOthersForAnotherAddressOnTheSameFormAndForAnotherWebinar() throws Exception {
        long webinar = trial.open(5);
        String token = "form-" + System.nanoTime();
        registrations.register(webinar, TrialWebinar.form("siti@example.org"), token);
        registrations.register(webinar, TrialWebinar.form("budi@example.org"), token);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 2");
        long another = trial.open(5);
        registrations.register(another, TrialWebinar.form("siti@example.org"), token);
        assertThat(trial.counts(another)).isEqualTo("CONFIRMED 1");
    }

    @Test
    void endAlsoWhenTheirMailCameBackSinceTheAddressWasInvented() throws Exception {
        long webinar = trial.open(1);
        String nobody = "tidak-ada-" + System.nanoTime() + "@example.org";
        trial.register(webinar, nobody);
        trial.sql("insert into mail_trouble (address_key, mail_id, reason, times, first_at, last_at) select "
                + System.nanoTime() + ", id, 'no-such-address', 1, now(), now() from outbox_mail where recipient = '"
                + nobody
                + "'");
        trial.sql("update webinar_registration set registered_at = now() - interval '49 hours' where webinar_id = "
                + webinar);
        unanswered.end(webinar);
        assertThat(trial.taken(webinar)).isZero();
        assertThat(trial.first("select count(*) from outbox_mail where recipient = '" + nobody + "'"))
                .isEqualTo("0");
    }

    @Test
    void holdNoPlaceForAnUnansweredMailWhenTheWebinarIsAboutToBegin() throws Exception {
        long webinar = trial.open(1);
        trial.register(webinar, "satu@example.org");
        trial.register(webinar, "dua@example.org");
        own.verify(trial.link(webinar, "dua@example.org"));
        trial.sql("update webinar set starts_at = now() + interval '2 hours' where id = " + webinar);
        assertThat(unanswered.webinars()).doesNotContain(webinar);
        trial.sql("update webinar_registration set registered_at = now() - interval '61 minutes' where webinar_id = "
                + webinar);
        assertThat(unanswered.webinars()).contains(webinar);
        unanswered.end(webinar);
        assertThat(trial.status(webinar, "dua@example.org")).isEqualTo("CONFIRMED");
    }

    @Test
    void areNeitherAnsweredNorChangedOnceItIsOverOrCancelledAndMayStillBeGivenUp() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, "siti@example.org");
        String link = trial.link(webinar, "siti@example.org");
        trial.sql(
                "update webinar set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = "
                        + webinar);
        link = trial.link(webinar, "siti@example.org");
        String past = link;
        refused(() -> own.verify(past), "webinars.over");
        refused(() -> own.change(past, own.find(past).version(), TrialWebinar.attendee("Siti")), "webinars.over");
        own.cancel(past);
        refused(() -> own.cancel(past), "webinars.registration-cancelled");
    }

    @Test
    void areErasedAMonthAfterWhoLeftAndAYearAfterTheWebinar() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, "satu@example.org");
        trial.register(webinar, "dua@example.org");
        own.cancel(trial.link(webinar, "satu@example.org"));
        trial.sql("update webinar_registration set cancelled_at = now() - interval '29 days' where status = 'CANCELLED'"
                + " and webinar_id = " + webinar);
        erasure.eraseSome();
        assertThat(trial.counts(webinar)).isEqualTo("CANCELLED 1, CONFIRMED 1");
        trial.sql("update webinar_registration set cancelled_at = now() - interval '31 days' where status = 'CANCELLED'"
                + " and webinar_id = " + webinar);
        erasure.eraseSome();
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
        trial.sql("update webinar set starts_at = now() - interval '13 months', ends_at = now() - interval '13 months'"
                + " + interval '2 hours' where id = " + webinar);
        erasure.eraseSome();
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void areRefusedWithTheFieldForAPlaceThatIsNotThere() throws Exception {
        long webinar = trial.open(1);
        fault(webinar, "99", null, "provinceCode", "webinars.province");
        fault(webinar, "34", "81.71", "regencyCode", "webinars.regency");
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void takeNoMarkupTricksInNamesAndNoFormWithoutAgreement() {
        long webinar = trial.open(1);
        for (String name : List.of(
                "Siti\u202eanimA",
                "Siti\u200bAminah",
                "Siti\u0000",
                "Buka https://jahat.example",
                "Buka www.jahat.example",
                " ",
                "a".repeat(201))) {
            RegisterAttendee form =
                    new RegisterAttendee(TrialWebinar.attendee(name), "siti@example.org", true, "id", List.of());
            assertThatThrownBy(() -> registrations.register(webinar, form, null))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        RegisterAttendee unasked =
                new RegisterAttendee(TrialWebinar.attendee("Siti"), "siti@example.org", false, "id", List.of());
        assertThatThrownBy(() -> registrations.register(webinar, unasked, null))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void areNotTakenOnceItIsClosedAndAreAgainWhenItOpensAgain() throws Exception {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        webinars.close(webinar, trial.version(webinar));
        trial.actAsVisitor();
        refused(() -> trial.register(webinar, "siti@example.org"), "webinars.not-open");
        trial.actAsOrganizer();
        webinars.open(webinar, trial.version(webinar));
        trial.actAsVisitor();
        assertThat(trial.register(webinar, "siti@example.org")).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void giveTheirPlaceToTheNextInLineWhoseAddressIsTheirs() throws Exception {
        long webinar = trial.open(1);
        trial.register(webinar, "satu@example.org");
        trial.register(webinar, "dua@example.org");
        trial.register(webinar, "tiga@example.org");
        own.verify(trial.link(webinar, "tiga@example.org"));
        String link = trial.link(webinar, "satu@example.org");
        own.cancel(link);
        assertThat(trial.status(webinar, "dua@example.org")).isEqualTo("WAITLISTED");
        assertThat(trial.status(webinar, "tiga@example.org")).isEqualTo("CONFIRMED");
        assertThat(trial.taken(webinar)).isEqualTo(1);
        refused(() -> own.find(link), "webinars.registration-cancelled");
        // They may come back, at the end of the line.
        assertThat(trial.register(webinar, "satu@example.org")).isEqualTo(RegistrationStatus.WAITLISTED);
    }

    @Test
    void takeAFreePlaceWhenTheMailIsAnsweredLate() throws Exception {
        long webinar = trial.open(1);
        trial.register(webinar, "satu@example.org");
        trial.register(webinar, "dua@example.org");
        own.cancel(trial.link(webinar, "satu@example.org"));
        assertThat(trial.taken(webinar)).isZero();
        own.verify(trial.link(webinar, "dua@example.org"));
        own.verify(trial.link(webinar, "dua@example.org"));
        assertThat(trial.status(webinar, "dua@example.org")).isEqualTo("CONFIRMED");
        assertThat(trial.taken(webinar)).isEqualTo(1);
    }

    @Test
    void endAfterTwoDaysWhenNobodyAnswersTheMail() throws Exception {
        long webinar = trial.open(1);
        trial.register(webinar, "satu@example.org");
        trial.register(webinar, "dua@example.org");
        own.verify(trial.link(webinar, "dua@example.org"));
        trial.sql("update webinar_registration set registered_at = now() - interval '47 hours' where webinar_id = "
                + webinar);
        assertThat(unanswered.webinars()).doesNotContain(webinar);
        trial.sql("update webinar_registration set registered_at = now() - interval '49 hours' where webinar_id = "
                + webinar);
        assertThat(unanswered.webinars()).contains(webinar);
        assertThat(unanswered.end(webinar)).isFalse();
        assertThat(trial.status(webinar, "dua@example.org")).isEqualTo("CONFIRMED");
        assertThat(trial.first("select count(*) from webinar_registration where webinar_id = " + webinar))
                .isEqualTo("1");
        assertThat(trial.first("select count(*) from outbox_mail where recipient = 'satu@example.org'"
                        + " and about_id not in (select id from webinar_registration)"))
                .isEqualTo("0");
    }

    @Test
    void areChangedByTheirLinkAndNeverByAnotherOnes() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, "siti@example.org");
        String link = trial.link(webinar, "siti@example.org");
        own.change(link, own.find(link).version(), TrialWebinar.attendee("Siti Aminah, S.Sos."));
        assertThat(own.find(link).attendee().name()).isEqualTo("Siti Aminah, S.Sos.");
        refused(() -> own.find(link.replaceFirst("^.", "z")), "webinars.link-unknown");
        refused(() -> own.find("x"), "webinars.link-unknown");
        trial.sql("update webinar set starts_at = now() - interval '200 days', ends_at = now() - interval '199 days'"
                + " where id = " + webinar);
        refused(() -> own.find(trial.link(webinar, "siti@example.org")), "webinars.link-ended");
    }

    @Test
    void areRefusedFromAnAddressThatSentTooManyWithinAnHour() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, "satu@example.org");
        trial.sql("update address_pace set sent = 300 where kind = 'webinars' and address = '"
                + current.get().address() + "'");
        refused(() -> trial.register(webinar, "dua@example.org"), "webinars.pace");
        trial.actAsVisitor();
        assertThat(trial.register(webinar, "dua@example.org")).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void neverTakeMorePlacesThanThereAreHoweverManyComeAtOnce() throws Exception {
        long webinar = trial.open(5);
        List<String> outcomes = trial.atOnce(16, turn -> trial.register(webinar, "tamu" + turn + "@example.org")
                .name());
        assertThat(Collections.frequency(outcomes, "CONFIRMED")).isEqualTo(5);
        assertThat(Collections.frequency(outcomes, "WAITLISTED")).isEqualTo(11);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 5, WAITLISTED 11");
        assertThat(trial.taken(webinar)).isEqualTo(5);
        assertThat(trial.first("select max(arrived) || ' ' || count(distinct arrived) from webinar_registration"
                        + " where webinar_id = " + webinar))
                .isEqualTo("16 16");
        assertThat(trial.first("select count(*) from webinar_registration where webinar_id = " + webinar
                        + " and (status = 'CONFIRMED') <> (arrived <= 5)"))
                .isEqualTo("0");
    }

    @Test
    void areOneForOneAddressHoweverManyComeAtOnce() throws Exception {
        long webinar = trial.open(5);
        List<String> outcomes = trial.atOnce(
                8, turn -> trial.register(webinar, "siti@example.org").name());
        assertThat(outcomes).hasSize(8).containsOnly("CONFIRMED");
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
    }

    @Test
    void wouldTakeTheLastPlaceAllWithoutTheLock() throws Exception {
        // The control: the registration's own entity and statements, and nothing missing but "for update".
        long webinar = trial.open(1);
        CyclicBarrier read = new CyclicBarrier(4);
        List<String> outcomes = trial.atOnce(4, turn -> unlocked(webinar, read));
        assertThat(outcomes).hasSize(4).containsOnly("taken");
        assertThat(trial.taken(webinar)).isEqualTo(1);
    }

    private String unlocked(long webinar, CyclicBarrier read) {
        try {
            transaction.begin();
            WebinarPlaces places = em.find(WebinarPlaces.class, webinar);
            read.await();
            places.take();
            transaction.commit();
            return "taken";
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void fault(long webinar, String province, String regency, String field, String code) {
        Attendee siti = TrialWebinar.attendee("Siti Aminah");
        Attendee elsewhere = new Attendee(
                siti.name(),
                siti.institutionKind(),
                siti.officeType(),
                siti.institution(),
                province,
                regency,
                siti.role(),
                false,
                false);
        assertThatThrownBy(() -> registrations.register(
                        webinar, new RegisterAttendee(elsewhere, "siti@example.org", true, "id", List.of()), null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new FieldError(field, code)));
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
