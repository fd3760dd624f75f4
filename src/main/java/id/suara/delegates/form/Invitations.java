package id.suara.delegates.form;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Giving invitations to families and schools, and taking them back. Officers: their own province's. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final String ROWS = "select new id.suara.delegates.form.InvitationRow(i.id, i.version,"
            + " i.provinceCode, i.code, i.label, i.selectionPath, u.most, u.taken, i.expiresAt, i.revokedAt, i.givenAt)"
            + " from Invitation i join InvitationUses u on u.invitationId = i.id where i.congressId = :congress";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the invitation's id
     *  @throws DomainException {@code access.denied} for another province; {@code registration.unknown-province}, {@code
     *     registration.expiry-past} (invalid, with the field) */
    public long give(@Valid GiveInvitation wanted) {
        Caller caller = current.get();
        FormPolicy.require(caller, FormPolicy.Deed.GIVE_INVITATION, wanted.province());
        Congress congress = congresses.requireCurrent();
        Province province = regions.province(wanted.province())
                .orElseThrow(() -> DomainException.invalid(
                        "request.invalid", List.of(new FieldError("province", "registration.unknown-province"))));
        Instant expiresAt =
                wanted.lastDay().plusDays(1).atStartOfDay(province.zone()).toInstant();
        Invitation invitation =
                Invitation.given(congress.getId(), wanted, expiresAt, caller.requireAccount(), clock.instant());
        em.persist(invitation);
        em.flush();
        em.persist(InvitationUses.of(invitation, wanted.most()));
        deeds.fire(Deed.of("registration.invitation-given", subject(invitation.getId()), wanted.most() + " uses"));
        return invitation.getId();
    }

    /** The current congress's, newest first. @param before an invitation's id; {@code Long.MAX_VALUE} begins at the newest */
    public List<InvitationRow> page(long before, int most) {
        TypedQuery<InvitationRow> query = rows(" and i.id < :before and i.provinceCode like :only order by i.id desc")
                .setParameter("before", before)
                .setMaxResults(most);
        return told(query);
    }

    /** @throws DomainException {@code registration.no-invitation} (not found), also for another province's */
    public InvitationRow find(long invitationId) {
        return told(rows(" and i.id = :id and i.provinceCode like :only").setParameter("id", invitationId)).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("registration.no-invitation"));
    }

    private TypedQuery<InvitationRow> rows(String rest) {
        Caller caller = current.get();
        FormPolicy.require(caller, FormPolicy.Deed.READ_INVITATIONS, null);
        String only = FormPolicy.onlyProvince(caller);
        return em.createQuery(ROWS + rest, InvitationRow.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("only", only == null ? "%" : only);
    }

    private List<InvitationRow> told(TypedQuery<InvitationRow> query) {
        Instant now = clock.instant();
        return query.getResultStream().map(row -> row.at(now)).toList();
    }

    /** No registration follows on it; those that were sent stay. Doing it twice is doing it once.
     *
     *  @param version the one that was read: {@code registration.invitation-changed} (stale) if another changed it
     *  @throws DomainException {@code registration.no-invitation} (not found), also for another province's */
    public void revoke(long invitationId, long version) {
        Caller caller = current.get();
        FormPolicy.require(caller, FormPolicy.Deed.REVOKE_INVITATION, null);
        // First its uses, as registrations do: whoever holds them registers before the revocation or not at all.
        em.find(InvitationUses.class, invitationId, LockModeType.PESSIMISTIC_WRITE);
        Invitation invitation = Optional.ofNullable(em.find(Invitation.class, invitationId))
                .filter(found -> FormPolicy.allows(caller, FormPolicy.Deed.REVOKE_INVITATION, found.getProvinceCode()))
                .orElseThrow(() -> DomainException.notFound("registration.no-invitation"));
        if (invitation.getRevokedAt() == null && invitation.getVersion() != version) {
            throw DomainException.stale("registration.invitation-changed");
        }
        if (invitation.revoke(clock.instant())) {
            deeds.fire(Deed.of("registration.invitation-revoked", subject(invitationId)));
        }
    }

    private static Subject subject(long invitationId) {
        return new Subject("invitation", invitationId);
    }
}
