package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.Consents;
import id.suara.consent.Guardians;
import id.suara.delegates.ApplicationStatus;
import id.suara.identity.Persons;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a family sends, and what becomes of it, in the container. */
@ExtendWith(ArquillianExtension.class)
class RegistrationsIT {

    private static final String TOKEN = "0123456789abcdef-";

    @Inject
    Family family;

    @Inject
    Registrations registrations;

    @Inject
    Consents consents;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    private String code;

    @BeforeEach
    void begin() {
        family.begin();
        code = family.invited(20).code();
    }

    @Test
    void makeAnApplicationThatWaitsForTheGuardianWhoMayDecideAtOnce() throws Exception {
        Registered sent = registrations.register(Family.child(code, "Ani"), null);
        assertThat(registrations.status(sent.link()).status()).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(persons.find(consents.personOf(sent.link())).getProvinceCode())
                .isEqualTo("81");
        assertThat(family.first("select selection_path from application where id = " + sent.applicationId()))
                .isEqualTo("SCHOOL");
        assertThat(family.first("select count(*) from audit_entry where action = 'registration.sent' and subject_id = "
                        + sent.applicationId()))
                .isEqualTo("1");
    }

    @Test
    void areRefusedForAnotherProvincesRegencyAndForAChildOfTheWrongAge() {
        assertFault(with("Ani", "Denpasar", "2013-04-12"), "regency", "delegates.row-regency-not-in-province");
        assertFault(with("Ani", "51.71", "2013-04-12"), "regency", "delegates.row-regency-not-in-province");
        assertFault(with("Ani", "81.71", "2009-09-21"), "birthDate", "delegates.row-over-age");
        assertFault(with("Ani", "81.71", "2019-04-12"), "birthDate", "delegates.row-under-age");
        assertFault(with("Ani", "81.71", "kemarin"), "birthDate", "delegates.row-invalid-date");
        assertFault(with("\u200b\u202e", "81.71", "2013-04-12"), "fullName", "delegates.row-missing-name");
    }

    private void assertFault(RegisterChild child, String field, String fault) {
        assertThatThrownBy(() -> registrations.register(child, null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new DomainException.FieldError(field, fault)));
    }

    private RegisterChild with(String name, String regency, String birthDate) {
        return new RegisterChild(
                code,
                name,
                null,
                birthDate,
                null,
                regency,
                "ONLINE",
                null,
                null,
                "Ibu",
                "MOTHER",
                "081371435912",
                null,
                null,
                null);
    }

    @Test
    void areRefusedFromAnAddressThatSentTooManyWithinAnHour() throws Exception {
        registrations.register(Family.child(code, "Ani"), null);
        family.sql("update address_pace set sent = 119, begun_at = now() - interval '50 minutes'");
        registrations.register(Family.child(code, "Budi"), null);
        assertThatThrownBy(() -> registrations.register(Family.child(code, "Citra"), null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("registration.pace");
                    assertThat(refusal.kind().status()).isEqualTo(429);
                    assertThat((Long) refusal.arguments().get("seconds")).isBetween(500L, 600L);
                    assertThat((Long) refusal.arguments().get("minutes")).isBetween(9L, 10L);
                });
        assertThat(family.first("select count(*) from application where identity_key like '%citra%' and congress_id = "
                        + family.congressId()))
                .isEqualTo("0");
        family.sql("update address_pace set begun_at = now() - interval '61 minutes'");
        registrations.register(Family.child(code, "Citra"), null);
        assertThat(family.first("select sent from address_pace where address = '" + family.address() + "'"))
                .isEqualTo("1");
    }

    @Test
    void areCountedExactlyWhenManyComeAtOnce() throws Exception {
        registrations.register(Family.child(code, "Ani"), null);
        String here = family.address();
        family.sql("update address_pace set sent = 118 where address = '" + here + "'");
        List<String> outcomes = family.atOnce(6, turn -> {
            family.comeFrom(here);
            try {
                registrations.register(Family.child(code, "Anak " + "abcdef".charAt(turn)), null);
                return "sent";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(outcomes).containsOnly("sent", "registration.pace");
        assertThat(outcomes).filteredOn("sent"::equals).hasSize(2);
    }

    @Test
    void keepMarkupAsItWasWrittenAndDropWhatCannotBeSeen() {
        Registered sent = registrations.register(Family.child(code, "A\u200bni\u202e <b>Sari</b>"), null);
        assertThat(persons.find(consents.personOf(sent.link())).getFullName()).isEqualTo("Ani <b>Sari</b>");
        // The same child by its looks.
        assertThatThrownBy(() -> registrations.register(Family.child(code, "ani <B>sari</B>"), null))
                .hasMessage("registration.child-known");
    }

    @Test
    void refuseFieldsOfTenThousandCharacters() {
        String endless = "a".repeat(10_000);
        assertThatThrownBy(() -> registrations.register(Family.child(code, endless), null))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> registrations.register(Family.child(endless, "Ani"), null))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void areOneForAFormThatIsSentTwiceAtOnceAndTwoForTwoChildren() throws Exception {
        RegisterChild ani = Family.child(code, "Ani");
        List<String> outcomes = family.atOnce(
                4,
                turn -> String.valueOf(
                        registrations.register(ani, TOKEN + family.congressId()).applicationId()));
        assertThat(outcomes).hasSize(4).containsOnly(outcomes.get(0));
        assertThat(registrations
                        .register(Family.child(code, "Budi"), TOKEN + family.congressId())
                        .applicationId())
                .isNotEqualTo(Long.valueOf(outcomes.get(0)));
        assertThat(family.first("select taken from invitation_uses u join invitation i on i.id = u.invitation_id"
                        + " where i.congress_id = " + family.congressId()))
                .isEqualTo("2");
    }

    @Test
    void neverStandInEachOthersWayHoweverAlikeTheChildrenAre() throws Exception {
        int families = 4;
        int children = 8;
        List<String> codes = IntStream.range(0, families)
                .mapToObj(any -> family.invited(children).code())
                .toList();
        List<String> outcomes = family.atOnce(families, turn -> {
            for (int i = 0; i < children; i++) {
                String name = "Melati Putri " + (char) ('A' + turn) + (char) ('a' + i);
                registrations.register(Family.child(codes.get(turn), name), null);
            }
            return "registered";
        });
        assertThat(outcomes).hasSize(families).containsOnly("registered");
        assertThat(Integer.parseInt(family.first(
                        "select count(*) from desk_line where duplicate and congress_id = " + family.congressId())))
                .isGreaterThan(families);
    }

    @Test
    @DisplayName("never show or tell one guardian's things to another who knows their name and number")
    void neverTakeSomebodyForAGuardianWeKnow() throws SQLException {
        String phone = Family.phone("Sari");
        Registered first = registrations.register(Family.child(code, "Ani", "Sari", phone, null, null), null);
        Registered stranger =
                registrations.register(Family.child(code, "Budi", "sari", phone, "lain@example.org", null), null);
        assertThat(stranger.link()).isNull();
        assertThat(guardians.of(consents.personOf(first.link())).getEmail()).isNull();
        assertThat(family.first("select count(*) from outbox_mail where recipient = 'lain@example.org'"))
                .isEqualTo("0");
        // The guardian herself shows the link that she has.
        Registered sibling =
                registrations.register(Family.child(code, "Citra", "Sari", phone, null, first.link()), null);
        assertThat(sibling.link()).isNotNull();
        assertThat(guardians.of(consents.personOf(sibling.link())).getId())
                .isEqualTo(guardians.of(consents.personOf(first.link())).getId());
        String another =
                registrations.register(Family.child(code, "Dian"), null).link();
        assertThat(registrations
                        .register(Family.child(code, "Eka", "Sari", phone, null, another), null)
                        .link())
                .isNull();
    }

    @Test
    void areTakenOnlyWhileThePhaseOfNominationIsOpen() {
        Instant now = Instant.now();
        family.schedule(now.plus(1, ChronoUnit.DAYS), now.plus(2, ChronoUnit.DAYS));
        assertThatThrownBy(() -> registrations.open(code, Texts.INDONESIAN)).hasMessage("registration.not-open-yet");
        family.schedule(now.minus(2, ChronoUnit.DAYS), now.minus(1, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> registrations.open(code, Texts.INDONESIAN)).hasMessage("registration.closed");
        assertThatThrownBy(() -> registrations.register(Family.child(code, "Ani"), null))
                .hasMessage("registration.closed");
    }

    @Test
    void areNotFoundByAnotherCodeOrLink() {
        assertThatThrownBy(() -> registrations.open("7KQM-X2VD-9HTR", Texts.INDONESIAN))
                .hasMessage("registration.invitation-unknown");
        assertThatThrownBy(() -> registrations.status("1.1.1.x")).hasMessage("link.invalid");
    }
}
