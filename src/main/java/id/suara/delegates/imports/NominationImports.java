package id.suara.delegates.imports;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.Regions;
import id.suara.delegates.DelegatesPolicy;
import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.NominationFile;
import id.suara.delegates.intake.UnreadableFile;
import id.suara.delegates.intake.Workbooks;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Taking nominations files in, and telling how they fare. They are worked off by {@link ImportJob}, on any node. */
@ApplicationScoped
@Transactional
public class NominationImports {

    /** A file was taken in; told once its row is there for every node to see. */
    record Started(long importId) {}

    private static final String REPORT =
            "select new id.suara.delegates.imports.ImportReport(i.id, i.state, i.rowCount, i.checked, i.good, i.wrong,"
                    + " i.accepted, i.failure, i.missing, i.headings, i.createdAt, i.expiresAt, i.finishedAt, i.version)"
                    + " from NominationImport i";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Event<Started> started;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** @param file not closed, and read no further than a file may be long
     *  @param preview whether a person looks at it before anything is written ({@link ImportPreviews})
     *  @return the import's id
     *  @throws DomainException as {@link #start(byte[])} */
    public long start(InputStream file, boolean preview) throws IOException {
        requireAllowed(congresses.requireCurrent());
        return start(file.readNBytes(NominationFile.LARGEST + 1), preview);
    }

    /** Every good row becomes a nomination.
     *
     *  @return the import's id
     *  @throws DomainException {@code delegates.file-*} for what shows at once: too large, empty, no spreadsheet; {@code
     *     congress.phase-closed} for an officer outside the phase */
    public long start(byte[] content) {
        return start(content, false);
    }

    /** As {@link #start(byte[])}, or to be looked at first. */
    public long start(byte[] content, boolean preview) {
        Congress congress = congresses.requireCurrent();
        requireAllowed(congress);
        try {
            NominationFile.of(content);
        } catch (UnreadableFile e) {
            throw e.fault() == FileFault.TOO_LARGE
                    ? DomainException.tooLarge(e.fault().code())
                    : DomainException.invalid(e.fault().code());
        }
        NominationImport taken =
                NominationImport.started(congress.getId(), current.get().requireAccount(), preview, clock.instant());
        em.persist(taken);
        // It stands in the database before its content points at it.
        em.flush();
        em.persist(NominationContent.of(taken, content));
        deeds.fire(Deed.of("delegates.import-started", new Subject("nomination-import", taken.getId())));
        started.fire(new Started(taken.getId()));
        return taken.getId();
    }

    /** Whether the caller may send a file now: officers while the phase is open, organizers always. */
    public boolean mayStart() {
        return DelegatesPolicy.allows(
                current.get(),
                DelegatesPolicy.Deed.NOMINATE,
                null,
                null,
                congresses.isOpen(congresses.requireCurrent().getId(), PhaseKind.NOMINATION));
    }

    private void requireAllowed(Congress congress) {
        DelegatesPolicy.require(
                current.get(),
                DelegatesPolicy.Deed.NOMINATE,
                null,
                congresses.isOpen(congress.getId(), PhaseKind.NOMINATION));
    }

    /** @throws DomainException {@code delegates.no-import} (not found) for one that is not there or not theirs to see */
    public ImportReport find(long importId) {
        return narrowed(REPORT + " where i.id = :id")
                .setParameter("id", importId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("delegates.no-import"));
    }

    /** The current congress's imports, newest first. */
    public List<ImportReport> latest(int most) {
        return narrowed(REPORT + " where i.congressId = :congress", " order by i.id desc")
                .setParameter("congress", congresses.requireCurrent().getId())
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order of the rows.
     *
     *  @throws DomainException {@code delegates.no-import} (not found) */
    public List<RejectedRow> rejections(long importId, int first, int most) {
        find(importId);
        return em.createQuery(
                        "select new id.suara.delegates.imports.RejectedRow(r.sheetRow, r.code) from NominationRejection r"
                                + " where r.importId = :id order by r.sheetRow",
                        RejectedRow.class)
                .setParameter("id", importId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The wrong rows of a file that waits, told by number and reason as {@link #rejections}. */
    public List<RejectedRow> waiting(long importId) {
        find(importId);
        return em.createQuery(
                        "select new id.suara.delegates.imports.RejectedRow(r.sheetRow, r.code) from NominationRow r"
                                + " where r.importId = :id and r.code is not null order by r.sheetRow",
                        RejectedRow.class)
                .setParameter("id", importId)
                .getResultList();
    }

    /** A workbook to fill in. */
    public byte[] template(Locale locale) {
        current.get().require(Role.ORGANIZER, Role.ADMINISTRATOR, Role.PROVINCIAL_OFFICER);
        return Workbooks.template(
                locale,
                regions.provinces().stream()
                        .map(province -> province.name(locale))
                        .toList());
    }

    private TypedQuery<ImportReport> narrowed(String query) {
        return narrowed(query, "");
    }

    /** An officer sees the files they sent themselves. */
    private TypedQuery<ImportReport> narrowed(String query, String order) {
        Caller caller = current.get();
        boolean all = DelegatesPolicy.visibleProvince(caller) == null;
        caller.require(Role.ORGANIZER, Role.ADMINISTRATOR, Role.PROVINCIAL_OFFICER);
        TypedQuery<ImportReport> narrowed =
                em.createQuery(query + (all ? "" : " and i.accountId = :account") + order, ImportReport.class);
        return all ? narrowed : narrowed.setParameter("account", caller.accountId());
    }
}
