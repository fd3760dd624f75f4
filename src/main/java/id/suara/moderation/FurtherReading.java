package id.suara.moderation;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.detection.Findings;
import id.suara.moderation.detection.HitClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Opens what was refused to somebody who has not decided on it (S21). */
@ApplicationScoped
@Transactional
public class FurtherReading {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseQueries queries;

    @Inject
    RefusalQueries refusals;

    @Inject
    Holds holds;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Asks for the refused revision to be read once more. The refusal is locked, so that of two who ask at once one does. What
     *  was cleared in the revision stays cleared; signs of danger in the words are told to safeguarding as those of a text
     *  are (S19). Call it before the thing itself is changed.
     *
     *  @param refused as it was refused
     *  @param words why it should stand, for the moderator alone; may be null
     *  @param within how long after the refusal it may be asked
     *  @return the new case's id
     *  @throws DomainException {@code moderation.appeal-waiting}, {@code moderation.appeal-final},
     *     {@code moderation.appeal-late}, {@code moderation.appeal-not-refused} (conflict) */
    public long open(@Valid OpenCase refused, String words, Duration within) {
        Subject about = refused.subject();
        ModerationCase refusal =
                refusals.lastLocked(about).orElseThrow(() -> DomainException.conflict("moderation.appeal-not-refused"));
        refusal.requireAppealable(refused.revision(), within, clock.instant());
        if (refusals.isAppealed(refusal.getId())) {
            throw DomainException.conflict("moderation.appeal-waiting");
        }
        Map<Part, Findings> found = holds.read(refused);
        Findings said = holds.read(words);
        ModerationCase appeal = ModerationCase.appealed(
                refusal,
                refused,
                queries.countReadings(about, refused.revision()) + 1,
                words,
                refusals.decidedOn(about),
                said.has(HitClass.CUE) ? Urgency.DANGER : Holds.urgencyOf(found),
                clock.instant());
        em.persist(appeal);
        em.flush();
        holds.keep(appeal.getId(), found);
        em.flush();
        queries.keepCleared(appeal.getId());
        holds.tellOfDanger(refused, Map.of(Part.BODY, said));
        deeds.fire(Deed.of(
                "moderation.appealed",
                Cases.subject(appeal.getId()),
                Cases.about(about, refused.revision()) + " refused in " + Cases.subject(refusal.getId())));
        return appeal.getId();
    }
}
