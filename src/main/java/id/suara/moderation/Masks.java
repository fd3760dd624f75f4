package id.suara.moderation;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.detection.HitClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Covering words of a text before it is published (S15, S22). Nothing else of it can be changed by a moderator. */
@ApplicationScoped
@Transactional
public class Masks {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseQueries queries;

    @Inject
    Clearances clearances;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What is covered in a case, in the order of the text.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<MaskedWords> of(long caseId) {
        ModerationCase found = find(caseId, clearances.requireModerator());
        return words(found, queries.masks(caseId));
    }

    /** What was covered in a revision, for its author; the caller has asked before whose it is. */
    public List<MaskedWords> of(Subject subject, int revision) {
        return queries.published(subject, revision).stream()
                .flatMap(found -> words(found, queries.masks(found.getId())).stream())
                .map(Masks::forItsAuthor)
                .toList();
    }

    private static MaskedWords forItsAuthor(MaskedWords masked) {
        HitClass why = masked.why() != null && masked.why().isPersonal() ? masked.why() : null;
        return new MaskedWords(masked.maskId(), masked.part(), masked.start(), masked.end(), masked.words(), why);
    }

    private static List<MaskedWords> words(ModerationCase found, List<ModerationMask> masks) {
        return masks.stream()
                .map(mask -> {
                    Mask span = mask.span();
                    String all = found.text().words(span.part());
                    // The text of an erased child is shorter than what was covered in it.
                    String words =
                            all == null || span.end() > all.length() ? "" : all.substring(span.start(), span.end());
                    return new MaskedWords(
                            mask.getId(), span.part(), span.start(), span.end(), words, mask.getHitClass());
                })
                .toList();
    }

    /** Covers one more span; those that it meets become one with it.
     *
     *  @throws DomainException {@code moderation.none}, {@code moderation.own-text}; {@code moderation.claimed-by-other},
     *     {@code moderation.decided-already}, {@code moderation.stale} (conflict); {@code moderation.mask-outside}
     *     (invalid) for a span that the text does not have; {@code moderation.mask-many} */
    public void add(long caseId, @Valid Mask mask) {
        long moderator = clearances.requireModerator();
        lay(inHand(caseId, moderator), List.of(mask), moderator);
    }

    /** Covers every place where the words stand, whatever their case.
     *
     *  @throws DomainException as {@link #add}; {@code moderation.mask-not-found} (invalid) for words that are nowhere */
    public void addEverywhere(long caseId, String words) {
        long moderator = clearances.requireModerator();
        ModerationCase found = inHand(caseId, moderator);
        String wanted = PlainText.clean(words);
        List<Mask> spans = new ArrayList<>();
        if (wanted != null) {
            found.parts().forEach((part, text) -> {
                int at = 0;
                while (at + wanted.length() <= text.length()) {
                    if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                        spans.add(new Mask(part, at, at + wanted.length()));
                        at += wanted.length();
                    } else {
                        at++;
                    }
                }
            });
        }
        if (spans.isEmpty()) {
            throw DomainException.invalid("moderation.mask-not-found");
        }
        lay(found, spans, moderator);
    }

    /** Covers every mark that stands in the way of publishing.
     *
     *  @throws DomainException as {@link #add} */
    public void addMarked(long caseId) {
        long moderator = clearances.requireModerator();
        ModerationCase found = inHand(caseId, moderator);
        List<Mask> marked = queries.hits(caseId).stream()
                .filter(CaseHit::blocks)
                .map(CaseHit::span)
                .filter(Mask::isSpan)
                .toList();
        lay(found, marked, moderator);
    }

    /** Covers these spans and nothing else.
     *
     *  @throws DomainException as {@link #add} */
    public void replace(long caseId, @Valid List<@Valid Mask> masks) {
        long moderator = clearances.requireModerator();
        ModerationCase found = inHand(caseId, moderator);
        queries.masks(caseId).forEach(em::remove);
        // Before what comes in their place, for two masks never touch in the database.
        em.flush();
        lay(found, masks, moderator);
    }

    /** Takes one off again; one that is not there is off already.
     *
     *  @throws DomainException as {@link #add} */
    public void remove(long caseId, long maskId) {
        inHand(caseId, clearances.requireModerator());
        ModerationMask mask = em.find(ModerationMask.class, maskId);
        if (mask != null && mask.isOf(caseId)) {
            em.remove(mask);
            deeds.fire(Deed.of("moderation.unmasked", Cases.subject(caseId), place(mask.span())));
        }
    }

    private void lay(ModerationCase found, List<Mask> wanted, long moderator) {
        List<ModerationMask> before = queries.masks(found.getId());
        List<Mask> joined =
                new ArrayList<>(before.stream().map(ModerationMask::span).toList());
        for (Mask one : wanted) {
            Mask whole = found.requireInside(one);
            List<Mask> met = joined.stream().filter(whole::meets).toList();
            joined.removeAll(met);
            joined.add(met.stream().reduce(whole, Mask::with));
        }
        if (joined.size() > MOST) {
            throw DomainException.invalid("moderation.mask-many");
        }
        List<Mask> kept = before.stream()
                .map(ModerationMask::span)
                .filter(joined::contains)
                .toList();
        before.stream().filter(mask -> !kept.contains(mask.span())).forEach(em::remove);
        em.flush();
        List<CaseHit> hits = queries.hits(found.getId());
        Instant now = clock.instant();
        joined.stream().filter(mask -> !kept.contains(mask)).forEach(mask -> {
            em.persist(ModerationMask.laid(found.getId(), mask, why(mask, hits), moderator, now));
            deeds.fire(Deed.of("moderation.masked", Cases.subject(found.getId()), place(mask)));
        });
        em.flush();
    }

    private static HitClass why(Mask mask, List<CaseHit> hits) {
        return hits.stream()
                .filter(hit -> mask.meets(hit.span()))
                .map(CaseHit::hitClass)
                .findFirst()
                .orElse(null);
    }

    private static String place(Mask mask) {
        return mask.part() + " " + mask.start() + "-" + mask.end();
    }

    private ModerationCase inHand(long caseId, long moderator) {
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, moderator);
        queries.requireInSight(found);
        found.requireInHand(moderator, clock.instant());
        return found;
    }

    private ModerationCase find(long caseId, long moderator) {
        ModerationCase found = em.find(ModerationCase.class, caseId);
        if (found == null || found.isWrittenBy(moderator) || queries.isWithheld(found.getSubject())) {
            throw DomainException.notFound("moderation.none");
        }
        CasePolicy.requireOpenTo(found, moderator);
        return found;
    }
}
