package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.intake.SelectionPath;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations, their number and their end, in the container. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT {

    private static final LocalDate LATER =
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5);

    @Inject
    Family family;

    @Inject
    Invitations invitations;

    @Inject
    Registrations registrations;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    @BeforeEach
    void begin() {
        family.begin();
    }

    @Test
    void areAnOfficersForTheirOwnProvinceOnly() {
        long theirs = family.invited(3).id();
        family.actAsOfficer("32");
        assertThatThrownBy(() -> give("81")).hasMessage("access.denied");
        assertThatThrownBy(() -> invitations.find(theirs)).hasMessage("registration.no-invitation");
        assertThatThrownBy(() -> invitations.revoke(theirs, 1)).hasMessage("registration.no-invitation");
        assertThat(invitations.page(Long.MAX_VALUE, 10)).isEmpty();
        long own = give("32");
        assertThat(invitations.page(Long.MAX_VALUE, 10))
                .extracting(InvitationRow::id)
                .containsExactly(own);
        assertThat(invitations.find(own).state()).isEqualTo(InvitationState.OPEN);
        assertThatThrownBy(() -> invitations.give(new GiveInvitation(
                        "32",
                        "SMP",
                        SelectionPath.SCHOOL,
                        1,
                        LocalDate.now(java.time.ZoneOffset.UTC).minusDays(2))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new DomainException.FieldError("lastDay", "registration.expiry-past")));
    }

    private long give(String province) {
        return invitations.give(new GiveInvitation(province, "SMP", SelectionPath.SCHOOL, 3, LATER));
    }

    @Test
    void openNothingOnceTheyAreTakenBackOrPastTheirTime() throws Exception {
        InvitationRow revoked = family.invited(3);
        family.actAsOrganizer();
        assertThatThrownBy(() -> invitations.revoke(revoked.id(), 99)).hasMessage("registration.invitation-changed");
        invitations.revoke(revoked.id(), revoked.version());
        invitations.revoke(revoked.id(), revoked.version());
        assertThat(invitations.find(revoked.id()).state()).isEqualTo(InvitationState.REVOKED);
        assertShut(revoked, "registration.invitation-revoked");

        InvitationRow expired = family.invited(3);
        family.sql(
                "update invitation set given_at = now() - interval '2 days', expires_at = now() - interval '1 second'"
                        + " where id = " + expired.id());
        assertShut(expired, "registration.invitation-expired");

        InvitationRow ofLastYear = family.invited(3);
        family.begin();
        assertShut(ofLastYear, "registration.invitation-expired");
    }

    private void assertShut(InvitationRow invitation, String code) {
        family.actAsVisitor();
        assertThatThrownBy(() -> registrations.open(invitation.code(), Texts.INDONESIAN))
                .hasMessage(code);
        assertThatThrownBy(() -> registrations.register(Family.child(invitation.code(), "Ani"), null))
                .hasMessage(code);
    }

    @Test
    void areNeverUsedMoreOftenThanTheirNumberHoweverManyAsk() throws Exception {
        InvitationRow given = family.invited(2);
        List<String> outcomes = family.atOnce(8, turn -> {
            try {
                registrations.register(Family.child(given.code(), "Anak " + (char) ('A' + turn)), null);
                return "registered";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(Stream.of("registered", "registration.invitation-used-up")
                        .map(outcome ->
                                outcomes.stream().filter(outcome::equals).count()))
                .containsExactly(2L, 6L);
        family.actAsOrganizer();
        assertThat(invitations.find(given.id()).taken()).isEqualTo(2);
        assertThat(invitations.find(given.id()).state()).isEqualTo(InvitationState.USED_UP);
        assertThat(family.first("select count(*) from application where congress_id = " + family.congressId()))
                .isEqualTo("2");
        assertThatThrownBy(() -> registrations.open(given.code(), Texts.INDONESIAN))
                .hasMessage("registration.invitation-used-up");
    }

    @Test
    void wouldBeOverusedWithoutTheLock() throws Exception {
        // The control: the same entity and statements, and nothing missing but "for update".
        InvitationRow given = family.invited(1);
        CyclicBarrier read = new CyclicBarrier(4);
        List<String> outcomes = family.atOnce(4, turn -> {
            try {
                transaction.begin();
                InvitationUses uses = em.find(InvitationUses.class, given.id());
                read.await();
                uses.take();
                transaction.commit();
                return "taken";
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(outcomes).hasSize(4).containsOnly("taken");
    }
}
