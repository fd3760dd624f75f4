package id.suara.consent.paper;

import id.suara.congress.Regions;
import id.suara.consent.Channel;
import id.suara.consent.Consent;
import id.suara.consent.ConsentPolicy;
import id.suara.consent.ConsentPolicy.Action;
import id.suara.consent.ConsentStatus;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recording signed forms, and reading their scans. */
@ApplicationScoped
@Transactional
public class Papers {

    /** Of a scan, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** A scan that was opened. @param name of the file; tells nothing about the child (S9) */
    public record Scan(String name, String contentType, byte[] content) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @Inject
    Regions regions;

    @Inject
    ScanSeal seal;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Records a form and the decisions ticked on it, or neither.
     *
     *  @return the paper's id
     *  @throws DomainException {@code access.denied}, {@code identity.no-person}, {@code consent.no-guardian}; {@code
     *     consent.scan-too-large}, {@code consent.scan-unknown}, {@code consent.signed-later} (invalid); {@code
     *     consent.decided-later} (conflict) when the guardian decided after signing it; as {@link Consents#decide} */
    public long record(long personId, @Valid RecordPaper form) {
        Person child = permitted(personId, Action.RECORD_PAPER);
        if (form.scan().length > LARGEST) {
            throw DomainException.tooLarge("consent.scan-too-large");
        }
        ScanKind kind = ScanKind.of(form.scan());
        refuseOvertaken(child, form);
        ConsentPaper paper = ConsentPaper.recorded(
                personId,
                guardians.of(personId).getId(),
                form.signedOn(),
                kind,
                form.scan().length,
                seal.seal(form.scan(), personId),
                current.get().requireAccount(),
                clock.instant());
        em.persist(paper);
        // It stands in the database before the proofs that point at it.
        em.flush();
        consents.decideOnPaper(
                personId, paper.id(), new DecideConsent(form.decisions(), form.textIds(), Channel.PRINTED_FORM, "id"));
        deeds.fire(Deed.of("consent.paper-recorded", new Subject("person", personId), "paper " + paper.id()));
        return paper.id();
    }

    /** What was decided on a later day stands; so does a refusal of the same day, which a paper must not turn into a yes. */
    private void refuseOvertaken(Person child, RecordPaper form) {
        ZoneId zone = regions.province(child.getProvinceCode()).orElseThrow().zone();
        if (form.signedOn().isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw DomainException.invalid("consent.signed-later");
        }
        Map<Purpose, Consent> decided = consents.of(child.getId());
        form.decisions().forEach((purpose, yes) -> {
            Consent consent = decided.get(purpose);
            Instant at = consent.getDecidedAt();
            if (at == null) {
                return;
            }
            LocalDate day = LocalDate.ofInstant(at, zone);
            boolean saidNo = consent.getStatus() != ConsentStatus.GIVEN;
            if (day.isAfter(form.signedOn()) || (yes && saidNo && day.equals(form.signedOn()))) {
                throw DomainException.conflict("consent.decided-later");
            }
        });
    }

    /** A child's recorded forms, the newest first.
     *
     *  @throws DomainException {@code access.denied}, {@code identity.no-person} */
    public List<PaperRow> of(long personId) {
        permitted(personId, Action.READ_SCAN);
        return em.createQuery(
                        "select new id.suara.consent.paper.PaperRow(p.id, p.signedOn, p.recordedAt, a.displayName, p.bytes)"
                                + " from ConsentPaper p, Account a where a.id = p.recordedBy and p.personId = :person and p.erasedAt is null"
                                + " order by p.id desc",
                        PaperRow.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Opens a scan; that it was read, and by whom, is kept.
     *
     *  @throws DomainException {@code consent.no-paper}, {@code identity.no-person} (not found); {@code access.denied} */
    public Scan scan(long paperId) {
        ConsentPolicy.require(current.get(), Action.READ_SCAN, null);
        ConsentPaper paper = Optional.ofNullable(em.find(ConsentPaper.class, paperId))
                .filter(found -> !found.isErased())
                .orElseThrow(() -> DomainException.notFound("consent.no-paper"));
        permitted(paper.personId(), Action.READ_SCAN);
        deeds.fire(Deed.of("consent.scan-read", new Subject("person", paper.personId()), "paper " + paperId));
        return new Scan(
                "formulir-" + paperId + "." + paper.kind().ending,
                paper.kind().contentType,
                seal.open(paper.scan(), paper.personId()));
    }

    /** The child, for a member of staff who may.
     *
     *  @throws DomainException {@code access.denied}, {@code identity.no-person} */
    public Person permitted(long personId, Action action) {
        ConsentPolicy.require(current.get(), action, null);
        Person child = persons.find(personId);
        ConsentPolicy.require(current.get(), action, child.getProvinceCode());
        return child;
    }
}
