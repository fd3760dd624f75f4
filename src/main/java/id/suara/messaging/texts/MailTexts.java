package id.suara.messaging.texts;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The editions of every mail's words: reading them, and writing the next. */
@ApplicationScoped
@Transactional
public class MailTexts {

    private static final Set<String> LANGUAGES = Set.of("id", "en");

    /** The first key of our advisory locks; the second is the kind. */
    private static final int LOCK = 6_001;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** For a mail that is written now; whoever's deed it is about.
     *
     *  @param kind also one that cannot be edited
     *  @return absent where the original holds */
    public Optional<Wording> edited(String kind, String language) {
        // Does not flush: an import writes a thousand mails, and nothing it wrote is meant.
        return newest(kind, language, FlushModeType.COMMIT).flatMap(MailText::words);
    }

    /** The newest edition, which is empty when it was reverted; absent before the first.
     *
     *  @throws DomainException {@code access.denied}, {@code messaging.no-kind} (not found) */
    public Optional<MailText> newest(MailKind kind, String language) {
        MailTextsPolicy.require(current.get(), MailTextsPolicy.Action.READ);
        return newest(kind.code(), requireKnown(language), FlushModeType.AUTO);
    }

    /** The newest edition of each that has one.
     *
     *  @throws DomainException {@code access.denied} */
    public List<MailText> newest() {
        MailTextsPolicy.require(current.get(), MailTextsPolicy.Action.READ);
        return em.createQuery(
                        "select t from MailText t where t.edition = (select max(o.edition) from MailText o"
                                + " where o.kind = t.kind and o.language = t.language)",
                        MailText.class)
                .getResultList();
    }

    /** The newest first.
     *
     *  @throws DomainException as {@link #newest(MailKind, String)} */
    public List<MailText> editions(MailKind kind, String language) {
        MailTextsPolicy.require(current.get(), MailTextsPolicy.Action.READ);
        return em.createQuery(
                        "select t from MailText t where t.kind = :kind and t.language = :language"
                                + " order by t.edition desc",
                        MailText.class)
                .setParameter("kind", kind.code())
                .setParameter("language", requireKnown(language))
                .getResultList();
    }

    /** Mails written from now on say this.
     *
     *  @param seen the number of the edition that the writer saw, 0 for the original before any
     *  @return the new edition's number
     *  @throws DomainException {@code access.denied}, {@code messaging.no-kind}; {@code messaging.text-wrong} (invalid);
     *     {@code messaging.text-changed} (stale) when another edition came between */
    public int write(MailKind kind, String language, Wording words, int seen) {
        MailTextsPolicy.require(current.get(), MailTextsPolicy.Action.WRITE);
        words.requireFit(kind);
        int edition = next(kind, requireKnown(language), seen);
        em.persist(
                MailText.written(kind, language, edition, words, current.get().requireAccount(), clock.instant()));
        return kept("messaging.text-written", kind, language, edition);
    }

    /** Mails written from now on say what an earlier edition said; where that was the original, the original.
     *
     *  @param edition the one to be said again
     *  @param seen as {@link #write}
     *  @return the new edition's number
     *  @throws DomainException as {@link #write}, for words that would not be taken today too; {@code messaging.no-edition} (not
     *     found); {@code messaging.text-original} (conflict) */
    public int restore(MailKind kind, String language, int edition, int seen) {
        MailTextsPolicy.require(current.get(), MailTextsPolicy.Action.WRITE);
        MailText earlier = editions(kind, language).stream()
                .filter(text -> text.getEdition() == edition)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("messaging.no-edition"));
        return earlier.words()
                .map(words -> write(kind, language, words, seen))
                .orElseGet(() -> revert(kind, language, seen));
    }

    /** Mails written from now on say what came with the installation.
     *
     *  @param seen as {@link #write}
     *  @throws DomainException as {@link #write}; {@code messaging.text-original} (conflict) where it holds already */
    public int revert(MailKind kind, String language, int seen) {
        MailTextsPolicy.require(current.get(), MailTextsPolicy.Action.WRITE);
        int edition = next(kind, requireKnown(language), seen);
        if (edited(kind.code(), language).isEmpty()) {
            throw DomainException.conflict("messaging.text-original");
        }
        em.persist(MailText.reverted(kind, language, edition, current.get().requireAccount(), clock.instant()));
        return kept("messaging.text-reverted", kind, language, edition);
    }

    /** Whether the caller may write them, for pages. */
    public boolean mayWrite() {
        return MailTextsPolicy.allows(current.get(), MailTextsPolicy.Action.WRITE);
    }

    private int next(MailKind kind, String language, int seen) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCK)
                .setParameter(2, kind.ordinal())
                .getSingleResult();
        int last = newest(kind.code(), language, FlushModeType.AUTO)
                .map(MailText::getEdition)
                .orElse(0);
        if (last != seen) {
            throw DomainException.stale("messaging.text-changed");
        }
        return last + 1;
    }

    private int kept(String deed, MailKind kind, String language, int edition) {
        em.flush();
        deeds.fire(Deed.of(deed, new Subject("mail-text", edition), kind.code() + " " + language));
        return edition;
    }

    private Optional<MailText> newest(String kind, String language, FlushModeType flush) {
        return em.createQuery(
                        "select t from MailText t where t.kind = :kind and t.language = :language"
                                + " order by t.edition desc",
                        MailText.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setFlushMode(flush)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String requireKnown(String language) {
        if (!LANGUAGES.contains(language)) {
            throw DomainException.notFound("messaging.no-kind");
        }
        return language;
    }
}
