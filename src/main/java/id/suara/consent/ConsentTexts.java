package id.suara.consent;

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
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The editions of what guardians read: which one holds, which one to read, and publishing the next. */
@ApplicationScoped
@Transactional
public class ConsentTexts {

    /** What guardians have at least, between being asked again and the day from which their old consent counts no more. */
    public static final Period NOTICE = Period.ofDays(7);

    /** The capital's: a text takes effect everywhere at the same moment. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** The first key of our advisory locks; the second is the purpose. */
    private static final int LOCK = 4_001;

    /** @param held what holds now @param toRead what is read by those who decide now */
    record Editions(Map<Purpose, ConsentText> held, Map<Purpose, ConsentText> toRead) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The edition of each purpose's text that holds now. */
    public Map<Purpose, ConsentText> current() {
        return now().held();
    }

    /** The edition that a guardian who decides now reads: the one that holds, or the newest when guardians are asked to
     *  decide anew before it takes effect, so that they are not asked twice. */
    public Map<Purpose, ConsentText> toRead() {
        return now().toRead();
    }

    /** {@link #current} and {@link #toRead} in one reading. */
    Editions now() {
        Instant now = clock.instant();
        List<ConsentText> all = em.createQuery(
                        "select t from ConsentText t order by t.purpose, t.edition", ConsentText.class)
                .getResultList();
        Map<Purpose, ConsentText> held = new EnumMap<>(Purpose.class);
        all.stream().filter(text -> text.isEffective(now)).forEach(text -> held.put(text.getPurpose(), text));
        Map<Purpose, ConsentText> read = new EnumMap<>(held);
        for (ConsentText text : all) {
            ConsentText chosen = read.get(text.getPurpose());
            boolean follows = text.getEdition() > chosen.getEdition();
            if (follows && (text.isAsksAgain() || !chosen.isEffective(now))) {
                read.put(text.getPurpose(), text);
            }
        }
        return new Editions(held, read);
    }

    /** The oldest edition of each purpose's text on which a consent counts now; a purpose that was never asked again is left
     *  out. */
    public Map<Purpose, Integer> needed() {
        Map<Purpose, Integer> needed = new EnumMap<>(Purpose.class);
        em.createQuery(
                        "select t.purpose, max(t.edition) from ConsentText t where t.asksAgain = true"
                                + " and t.effectiveAt <= :now group by t.purpose",
                        Object[].class)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> needed.put((Purpose) row[0], (Integer) row[1]));
        return needed;
    }

    /** Every edition of one purpose's text, the newest first.
     *
     *  @throws DomainException {@code access.denied} */
    public List<ConsentText> editions(Purpose purpose) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.READ_TEXTS, null);
        return em.createQuery(
                        "select t from ConsentText t where t.purpose = :purpose order by t.edition desc",
                        ConsentText.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** How many children have a consent that an edition would ask for again. */
    public long given(Purpose purpose) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.READ_TEXTS, null);
        return em.createQuery(
                        "select count(c) from Consent c where c.purpose = :purpose and c.status = :given", Long.class)
                .setParameter("purpose", purpose)
                .setParameter("given", ConsentStatus.GIVEN)
                .getSingleResult();
    }

    /** Publishes the next edition. When it asks again, whoever tells people writes to the guardians now.
     *
     *  @return the new edition's id
     *  @throws DomainException {@code access.denied}; {@code consent.text-too-soon} (invalid); {@code consent.text-order}
     *     (conflict) when an earlier edition takes effect later */
    public long publish(@Valid PublishText words) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.PUBLISH_TEXT, null);
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCK)
                .setParameter(2, words.purpose().ordinal())
                .getSingleResult();
        Instant now = clock.instant();
        ConsentText last = editions(words.purpose()).get(0);
        ConsentText text = ConsentText.following(
                last, words, effectiveAt(words, now), current.get().accountId(), now);
        em.persist(text);
        em.flush();
        if (text.isAsksAgain()) {
            events.fire(new ConsentEvent.TextAsksAgain(text.getId(), text.getPurpose()));
        }
        deeds.fire(Deed.of(
                "consent.text-published",
                new Subject("consent-text", text.getId()),
                text.getPurpose() + " " + text.getEdition() + (text.isAsksAgain() ? " asks again" : " wording")));
        return text.getId();
    }

    private static Instant effectiveAt(PublishText words, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate earliest = words.asksAgain() ? today.plus(NOTICE) : today;
        if (words.effectiveOn().isBefore(earliest)) {
            throw DomainException.invalid("consent.text-too-soon").with("date", earliest);
        }
        Instant beginning = words.effectiveOn().atStartOfDay(ZONE).toInstant();
        return beginning.isBefore(now) ? now : beginning;
    }

    /** @throws DomainException {@code access.denied}, {@code consent.no-text} (not found) */
    public ConsentText find(long textId) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.READ_TEXTS, null);
        ConsentText text = em.find(ConsentText.class, textId);
        if (text == null) {
            throw DomainException.notFound("consent.no-text");
        }
        return text;
    }
}
