package id.suara.delegates.form;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often an invitation was used; locked by whoever takes a use. Nothing in the database points at it. */
@Entity
@Table(name = "invitation_uses")
class InvitationUses {

    @Id
    @Column(name = "invitation_id")
    private Long invitationId;

    private int most;

    private int taken;

    protected InvitationUses() {}

    static InvitationUses of(Invitation invitation, int most) {
        InvitationUses uses = new InvitationUses();
        uses.invitationId = invitation.getId();
        uses.most = most;
        return uses;
    }

    /** @throws DomainException {@code registration.invitation-used-up} (gone) */
    void requireLeft() {
        if (taken >= most) {
            throw DomainException.gone("registration.invitation-used-up");
        }
    }

    void take() {
        requireLeft();
        taken++;
    }

    int taken() {
        return taken;
    }
}
