package id.suara.webinars.attendance;

import id.suara.webinars.reports.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who somebody of a report may be. */
@Embeddable
class ProposalLine {

    @Column(name = "registration_id")
    private long registrationId;

    @Enumerated(EnumType.STRING)
    private Proposal.Ground ground;

    protected ProposalLine() {}

    static ProposalLine of(Proposal proposal) {
        ProposalLine line = new ProposalLine();
        line.registrationId = proposal.registrant().id();
        line.ground = proposal.ground();
        return line;
    }

    long registrationId() {
        return registrationId;
    }

    Proposal.Ground ground() {
        return ground;
    }
}
