package id.suara.safeguarding;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Seal;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Writes the entries of cases, and seals what is said in them to their case. */
@ApplicationScoped
class Journal {

    private static final String PURPOSE = "suara safeguarding 1";

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** In an officer's name. @param words null for none */
    public CaseEntry officer(SealedCase about, EntryKind kind, String words) {
        return write(about, kind, current.get().accountId(), words);
    }

    /** In nobody's name: the reporter's, or the system's. */
    public CaseEntry nobody(SealedCase about, EntryKind kind, String words) {
        return write(about, kind, null, words);
    }

    private CaseEntry write(SealedCase about, EntryKind kind, Long accountId, String words) {
        CaseEntry entry = CaseEntry.of(about.getId(), kind, clock.instant(), accountId);
        String clean = ReportedWords.clean(words);
        if (clean != null) {
            entry.saying(seal().seal(clean.getBytes(StandardCharsets.UTF_8), about.getId()));
        }
        em.persist(entry);
        return entry;
    }

    /** In nobody's name. */
    void picture(SealedCase about, byte[] jpeg) {
        em.persist(CaseEntry.of(about.getId(), EntryKind.PICTURE, clock.instant(), null)
                .saying(seal().seal(jpeg, about.getId())));
    }

    /** @return null for an entry that is no picture */
    byte[] picture(long caseId, CaseEntry entry) {
        return entry.getKind() == EntryKind.PICTURE ? seal().open(entry.getWords(), caseId) : null;
    }

    public List<CaseEntry> of(long caseId) {
        return em.createQuery("select e from CaseEntry e where e.caseId = :case order by e.id", CaseEntry.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public long count(long caseId, EntryKind kind) {
        return em.createQuery("select count(e) from CaseEntry e where e.caseId = :case and e.kind = :kind", Long.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** @return null for an entry without words
     *  @throws IllegalStateException for one that was changed, or sealed under another secret or for another case */
    public String words(long caseId, CaseEntry entry) {
        Seal.Sealed words = entry.getWords();
        return words == null || entry.getKind() == EntryKind.PICTURE
                ? null
                : new String(seal().open(words, caseId), StandardCharsets.UTF_8);
    }

    private Seal seal() {
        return Seal.of(settings.secret(), PURPOSE);
    }
}
