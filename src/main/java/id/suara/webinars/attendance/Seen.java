package id.suara.webinars.attendance;

import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import id.suara.webinars.reports.Match;
import id.suara.webinars.reports.Presence;
import id.suara.webinars.reports.Proposal;
import id.suara.webinars.reports.ReportPerson;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One person of a report, and who of the attendees they are. */
@Entity
@Table(name = "webinar_seen")
public class Seen {

    /** More than anybody reads. */
    private static final int PROPOSALS = 5;

    /** By what a report tells of one person. */
    record Key(String name, String originalName, String email) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Column(name = "webinar_id")
    private long webinarId;

    private int line;

    @Column(name = "shown_name")
    private String shownName;

    @Column(name = "original_name")
    private String originalName;

    private String email;

    @Column(name = "shown_as")
    @Enumerated(EnumType.STRING)
    private Match.ShownAs shownAs;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "webinar_presence", joinColumns = @JoinColumn(name = "seen_id"))
    @OrderColumn(name = "position")
    private List<StayLine> stays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "webinar_proposal", joinColumns = @JoinColumn(name = "seen_id"))
    @OrderColumn(name = "position")
    private List<ProposalLine> proposals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "webinar_match", joinColumns = @JoinColumn(name = "seen_id"))
    @Column(name = "registration_id")
    private Set<Long> attendees = new HashSet<>();

    @Version
    private long version;

    protected Seen() {}

    /** Decided where the e-mail address is a certain attendee's, else open. */
    static Seen of(Match match, ImportedReport report) {
        ReportPerson person = match.person();
        Seen seen = new Seen();
        seen.reportId = report.getId();
        seen.webinarId = report.getWebinarId();
        seen.line = person.line();
        seen.shownName = person.name();
        seen.originalName = person.originalName();
        seen.email = person.email();
        seen.shownAs = match.shownAs();
        seen.decision = Decision.OPEN;
        person.presences().forEach(presence -> seen.stays.add(StayLine.of(presence)));
        match.proposals().stream().limit(PROPOSALS).forEach(proposal -> seen.proposals.add(ProposalLine.of(proposal)));
        if (match.certain() != null) {
            seen.attendees.add(match.certain().id());
            seen.decision = Decision.MATCHED;
        }
        return seen;
    }

    /** @return the one that was found, where it is of that webinar
     *  @throws DomainException {@code webinars.no-seen} (not found) */
    static Seen of(Seen found, long webinarId) {
        if (found == null || found.webinarId != webinarId) {
            throw DomainException.notFound("webinars.no-seen");
        }
        return found;
    }

    /** As it was decided in an earlier report. */
    void decideAs(Seen before) {
        attendees.clear();
        attendees.addAll(before.attendees);
        decide(before.decision, before.decidedBy, before.decidedAt);
    }

    void match(Collection<Long> registrations, long by, Instant at) {
        attendees.clear();
        attendees.addAll(registrations);
        decide(Decision.MATCHED, by, at);
    }

    void beNobody(long by, Instant at) {
        attendees.clear();
        decide(Decision.NOBODY, by, at);
    }

    void reopen() {
        attendees.clear();
        decide(Decision.OPEN, null, null);
    }

    private void decide(Decision made, Long by, Instant at) {
        decision = made;
        decidedBy = by;
        decidedAt = at;
    }

    /** Null where the name is no person's, by which nobody is known again. */
    Key key() {
        return shownAs == Match.ShownAs.PERSON ? new Key(PlainText.fold(shownName), originalName, email) : null;
    }

    List<Presence> presences() {
        return stays.stream().filter(Objects::nonNull).map(StayLine::presence).toList();
    }

    List<ProposalLine> proposals() {
        return proposals.stream().filter(Objects::nonNull).toList();
    }

    Set<Long> attendees() {
        return Set.copyOf(attendees);
    }

    Long getId() {
        return id;
    }

    long getWebinarId() {
        return webinarId;
    }

    String getShownName() {
        return shownName;
    }

    String getOriginalName() {
        return originalName;
    }

    String getEmail() {
        return email;
    }

    Match.ShownAs getShownAs() {
        return shownAs;
    }

    Decision getDecision() {
        return decision;
    }

    /** The only attendee of the same name but for titles, order and spelling; null for none and for several. */
    Long onlyNamesake() {
        boolean one = proposals().stream()
                        .filter(proposal -> proposal.ground() == Proposal.Ground.SAME_NAME)
                        .count()
                == 1;
        return one && proposals().get(0).ground() == Proposal.Ground.SAME_NAME
                ? proposals().get(0).registrationId()
                : null;
    }

    /** Whether a person decided it, not the e-mail address. */
    boolean isDecidedByHand() {
        return decidedBy != null;
    }

    long getVersion() {
        return version;
    }
}
