package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering several of one office at once, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarGroupsIT {

    private static final Office SLEMAN =
            new Office(InstitutionKind.SOCIAL_OFFICE, OfficeType.B, "Dinas Sosial Kabupaten Sleman", "34", "34.04");

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    WebinarGroups groups;

    @Inject
    OwnRegistrations own;

    @Inject
    Unanswered unanswered;

    @Inject
    CurrentCaller current;

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void takePlacesInTheOrderOfTheirLinesAndTurnsInLineAfterwards() throws Exception {
        long webinar = trial.open(2);
        assertThat(groups.register(webinar, group("satu", "dua", "tiga"), null)).isEqualTo(new GroupRegistered(3, 1));
        assertThat(status(webinar, "satu")).isEqualTo("CONFIRMED");
        assertThat(status(webinar, "dua")).isEqualTo("CONFIRMED");
        assertThat(status(webinar, "tiga")).isEqualTo("WAITLISTED");
        assertThat(trial.taken(webinar)).isEqualTo(2);
        for (String each : List.of("satu", "dua", "tiga")) {
            assertThat(mails(each)).isEqualTo("1");
        }
        own.verify(trial.link(webinar, address("dua")));
        assertThat(own.find(trial.link(webinar, address("dua"))).attendee().institution())
                .isEqualTo("Dinas Sosial Kabupaten Sleman");
        assertThat(own.find(trial.link(webinar, address("satu"))).verified()).isFalse();
    }

    @Test
    void endAfterTwoDaysForWhoDidNotAnswerAndLeaveTheOthersTheirPlaces() throws Exception {
        long webinar = trial.open(5);
        groups.register(webinar, group("satu", "dua"), null);
        own.verify(trial.link(webinar, address("dua")));
        trial.sql("update webinar_registration set registered_at = now() - interval '49 hours' where webinar_id = "
                + webinar);
        unanswered.end(webinar);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
        assertThat(trial.taken(webinar)).isEqualTo(1);
    }

    @Test
    void tellTheSenderNothingOfAnAddressThatIsRegisteredAlready() throws Exception {
        long webinar = trial.open(3);
        trial.register(webinar, address("satu"));
        own.verify(trial.link(webinar, address("satu")));
        assertThat(groups.register(webinar, group("SATU", "dua", "tiga"), null)).isEqualTo(new GroupRegistered(3, 1));
        // One was there already, so all three have a place; what is said is what it would be if none had been.
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 3");
        assertThat(own.find(trial.link(webinar, address("satu"))).attendee().name())
                .isEqualTo("Siti Aminah");
        assertThat(own.find(trial.link(webinar, address("satu"))).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(trial.first("select count(*) from outbox_mail where kind = 'webinar-again' and recipient = '"
                        + address("satu") + "'"))
                .isEqualTo("1");
    }

    @Test
    void areOneForASecondClickOnTheSameForm() throws Exception {
        long webinar = trial.open(2);
        String token = "group-" + mark;
        GroupRegistered first = groups.register(webinar, group("satu", "dua", "tiga"), token);
        assertThat(groups.register(webinar, group("satu", "dua", "tiga"), token))
                .isEqualTo(first);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 2, WAITLISTED 1");
        assertThat(mails("satu")).isEqualTo("1");
        assertThat(sent()).isEqualTo("3");
        // The form that was filled in once more, for others.
        groups.register(webinar, group("empat", "lima", "enam"), token);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 2, WAITLISTED 4");
    }

    @Test
    void areOneHoweverManyClicksComeAtOnce() throws Exception {
        long webinar = trial.open(2);
        String token = "group-" + mark;
        List<String> outcomes = trial.atOnce(6, turn -> groups.register(webinar, group("satu", "dua", "tiga"), token)
                .toString());
        assertThat(outcomes).hasSize(6).containsOnly(new GroupRegistered(3, 1).toString());
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 2, WAITLISTED 1");
        assertThat(mails("satu")).isEqualTo("1");
    }

    @Test
    void areTakenWholeAndNeverBeyondThePlacesHoweverManyComeAtOnce() throws Exception {
        long webinar = trial.open(7);
        trial.atOnce(6, turn -> groups.register(webinar, group("a" + turn, "b" + turn, "c" + turn), null)
                .toString());
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 7, WAITLISTED 11");
        assertThat(trial.taken(webinar)).isEqualTo(7);
        // Lines of one group follow each other, whoever else came at that moment.
        assertThat(trial.first(
                        "select count(*) from (select substring(email from 2 for 1) g, max(arrived) - min(arrived) d"
                                + " from webinar_registration where webinar_id = " + webinar
                                + " group by 1) s where d <> 2"))
                .isEqualTo("0");
    }

    @Test
    void tellAllFaultsOfAllLinesAndWriteNothing() throws Exception {
        long webinar = trial.open(5);
        List<Colleague> people = List.of(
                new Colleague("Siti", address("satu"), "staf"),
                new Colleague(" ", "siti", ""),
                new Colleague("www.jahat.example", address("dua"), "staf"),
                new Colleague("Budi", address("SATU"), "staf"));
        assertThatThrownBy(() -> groups.register(webinar, new RegisterGroup(SLEMAN, people, true, "id"), null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(
                                new FieldError("people[1].email", "webinars.email"),
                                new FieldError("people[1].name", "webinars.group-name"),
                                new FieldError("people[1].role", "webinars.group-role"),
                                new FieldError("people[2].name", "webinars.group-name"),
                                new FieldError("people[3].email", "webinars.group-twice")));
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void areOneToFiftyOfAnOfficeThatIsThereAndKnowOfIt() throws Exception {
        long webinar = trial.open(5);
        String[] many = IntStream.range(0, 51).mapToObj(i -> "p" + i).toArray(String[]::new);
        RegisterGroup fine = group("satu");
        for (RegisterGroup wrong : List.of(
                group(many),
                group(),
                new RegisterGroup(SLEMAN, fine.people(), false, "id"),
                new RegisterGroup(null, fine.people(), true, "id"),
                new RegisterGroup(SLEMAN, fine.people(), true, "fr"),
                new RegisterGroup(
                        new Office(InstitutionKind.LPA, OfficeType.A, "LPA", "34", null), fine.people(), true, "id"))) {
            assertThatThrownBy(() -> groups.register(webinar, wrong, null))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        Office elsewhere = new Office(InstitutionKind.LPA, null, "LPA", "34", "81.71");
        assertThatThrownBy(
                        () -> groups.register(webinar, new RegisterGroup(elsewhere, fine.people(), true, "id"), null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new FieldError("regencyCode", "webinars.regency")));
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void countAsManyRegistrationsAsTheyHavePeople() throws Exception {
        long webinar = trial.open(9);
        groups.register(webinar, group("satu"), null);
        trial.sql("update address_pace set sent = 298 where kind = 'webinars' and address = '"
                + current.get().address() + "'");
        refused(() -> groups.register(webinar, group("dua", "tiga", "empat"), null), "webinars.pace");
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
        groups.register(webinar, group("dua", "tiga"), null);
        assertThat(sent()).isEqualTo("300");
        refused(() -> groups.register(webinar, group("empat"), null), "webinars.pace");
    }

    @Test
    void areNotTakenWhereNobodyRegisters() {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        webinars.close(webinar, trial.version(webinar));
        trial.actAsVisitor();
        refused(() -> groups.register(webinar, group("satu"), null), "webinars.not-open");
        refused(() -> groups.register(999_999_999_999L, group("satu"), null), "webinars.none");
        trial.actAsOrganizer();
        webinars.cancel(webinar, trial.version(webinar));
        trial.actAsVisitor();
        refused(() -> groups.register(webinar, group("satu"), null), "webinars.was-cancelled");
    }

    @Test
    void leaveNothingBehindOfTheFormOnceItsTokenIsPastItsTime() throws Exception {
        long webinar = trial.open(5);
        groups.register(webinar, group("satu"), "old-" + mark);
        groups.register(webinar, group("dua"), "new-" + mark);
        trial.sql("update webinar_group set registered_at = now() - interval '9 days' where form_token = 'old-" + mark
                + "'");
        groups.forget();
        assertThat(trial.first("select string_agg(form_token, ',') from webinar_group where webinar_id = " + webinar))
                .isEqualTo("new-" + mark);
    }

    private RegisterGroup group(String... names) {
        return new RegisterGroup(
                SLEMAN,
                Stream.of(names)
                        .map(name -> new Colleague("Rekan " + name, address(name), "Staf"))
                        .toList(),
                true,
                "id");
    }

    private String address(String name) {
        return name + "-" + mark + "@example.org";
    }

    private String status(long webinar, String name) throws SQLException {
        return trial.status(webinar, address(name));
    }

    private String mails(String name) throws SQLException {
        return trial.first("select count(*) from outbox_mail where kind = 'webinar-registered' and recipient = '"
                + address(name) + "'");
    }

    private String sent() throws SQLException {
        return trial.first("select sent from address_pace where kind = 'webinars' and address = '"
                + current.get().address() + "'");
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
