package id.suara.programme.parts;

import id.suara.congress.Congress;
import id.suara.kernel.DomainException;
import id.suara.programme.DraftDoor;
import id.suara.programme.ProgrammePolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Arranging who speaks and who facilitates, and what is said of them in public. */
@ApplicationScoped
@Transactional
public class Speakers {

    @PersistenceContext
    EntityManager em;

    @Inject
    DraftDoor door;

    /** By name. */
    public List<SpeakerRow> all(long congressId) {
        return em.createQuery(
                        "select new id.suara.programme.parts.SpeakerRow(x.id, x.kind, x.name, x.position, x.positionEn, x.bio, x.bioEn, x.version) from Speaker x"
                                + " where x.congressId = :congress order by x.name",
                        SpeakerRow.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** As {@link #all}, the current congress's, as organizers see them.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<SpeakerRow> arranged() {
        return all(door.look().getId());
    }

    /** @throws DomainException {@code programme.none} (not found), another congress's too */
    public SpeakerRow find(long id) {
        return arranged().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.none"));
    }

    /** @return its id */
    public long add(@Valid PlanSpeaker plan) {
        Congress congress = door.enter(Action.ARRANGE);
        Speaker speaker = Speaker.planned(congress.getId(), plan);
        em.persist(speaker);
        em.flush();
        door.done("speaker-added", speaker.subject(), null);
        return speaker.id();
    }

    /** @param version the one that was seen
     *  @throws DomainException {@code programme.none} (not found), {@code programme.changed} (stale) */
    public void change(long id, long version, @Valid PlanSpeaker plan) {
        Congress congress = door.enter(Action.ARRANGE);
        Speaker speaker = door.seen(Speaker.class, id, version, congress);
        speaker.change(plan);
        em.flush();
        door.done("speaker-changed", speaker.subject(), null);
    }

    /** @throws DomainException {@code programme.none}, {@code programme.changed}; {@code programme.in-use} (conflict) while
     *     the draft or the
     *     current release names them; from earlier releases they go too */
    public void remove(long id, long version) {
        Congress congress = door.enter(Action.ARRANGE);
        Speaker speaker = door.seen(Speaker.class, id, version, congress);
        door.requireUnused(
                id,
                "select (select count(*) from programme_session_speaker where speaker_id = ?1)"
                        + " + (select count(*) from release_session_speaker s join release_session r using (release_id, session_id)"
                        + " where s.speaker_id = ?1 and not r.cancelled and not exists"
                        + " (select from programme_release later where later.previous_id = s.release_id))");
        em.remove(speaker);
        em.flush();
        door.done("speaker-removed", speaker.subject(), null);
    }
}
