package id.suara.programme;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.programme.ProgrammePolicy.Action;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Organizers' work on the draft of the current congress's programme, by as many of them at once as like. */
@ApplicationScoped
@Transactional
public class Sessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    DraftDoor door;

    @Inject
    DraftSessions drafts;

    @Inject
    Tracks tracks;

    @Inject
    Commissions commissions;

    @Inject
    Speakers speakers;

    @Inject
    Venue venue;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied}, as everything below */
    public Draft draft() {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        long congress = congresses.requireCurrent().getId();
        return new Draft(door.version(congress), drafts.all(congress));
    }

    /** @throws DomainException {@code programme.none} (not found) */
    public DraftSession find(long id) {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        Session session = door.find(Session.class, id, congresses.requireCurrent());
        return drafts.one(session).get(0);
    }

    /** @return its id
     *  @throws DomainException as {@link Session#become}; {@code programme.room-unknown} and the like (invalid, with the field)
     *     for what the congress does not have */
    public long add(@Valid SessionPlan plan) {
        Congress congress = door.enter(Action.EDIT);
        requireKnown(plan, congress);
        Session session = Session.drafted(congress.getId(), plan, door.account(), clock.instant());
        em.persist(session);
        em.flush();
        door.done("session-added", session.subject(), null);
        return session.getId();
    }

    /** @param version the one that was edited
     *  @throws DomainException as {@link #add}; {@code programme.none} (not found); {@code programme.session-changed} (conflict)
     *     when somebody else changed it meanwhile, with the fields in which the two now differ; {@code programme.cancelled}
     *     (conflict) */
    public void change(long id, long version, @Valid SessionPlan plan) {
        Congress congress = door.enter(Action.EDIT);
        Session session = seen(id, version, plan, congress);
        ProgrammePolicy.require(Action.EDIT, caller.get(), session.getState());
        requireKnown(plan, congress);
        session.become(plan, door.account(), clock.instant());
        em.flush();
        door.done("session-changed", session.subject(), null);
    }

    /** Gives it another time, or none, and perhaps another room.
     *
     *  @throws DomainException as {@link #change} */
    public void move(long id, long version, @Valid MoveSession where) {
        Congress congress = door.enter(Action.EDIT);
        Session session = door.find(Session.class, id, congress);
        SessionPlan before = session.plan();
        SessionPlan plan = before.moved(
                where.startsAt(), where.endsAt(), where.roomId() == null ? before.roomId() : where.roomId());
        seen(id, version, plan, congress);
        ProgrammePolicy.require(Action.EDIT, caller.get(), session.getState());
        requireKnown(plan, congress);
        session.become(plan, door.account(), clock.instant());
        em.flush();
        door.done("session-moved", session.subject(), where.startsAt() + " " + where.endsAt());
    }

    /** Removes one that no release has held.
     *
     *  @throws DomainException as {@link #change}; {@code programme.released-already} (conflict): it can be cancelled */
    public void remove(long id, long version) {
        Congress congress = door.enter(Action.REMOVE);
        Session session = door.seen(Session.class, id, version, congress);
        ProgrammePolicy.require(Action.REMOVE, caller.get(), session.getState());
        em.remove(session);
        em.flush();
        door.done("session-removed", session.subject(), null);
    }

    /** Says that one which was released does not take place; told with the next release.
     *
     *  @throws DomainException {@code programme.none}; {@code programme.changed} (stale); {@code programme.not-released-yet},
     *     {@code programme.cancelled} (conflict) */
    public void cancel(long id, long version) {
        Congress congress = door.enter(Action.CANCEL);
        Session session = door.seen(Session.class, id, version, congress);
        ProgrammePolicy.require(Action.CANCEL, caller.get(), session.getState());
        session.cancel(door.account(), clock.instant());
        em.flush();
        door.done("session-cancelled", session.subject(), null);
    }

    /** Takes a cancelled one up again, as it was.
     *
     *  @throws DomainException as {@link #cancel}; {@code programme.not-cancelled} (conflict) */
    public void revive(long id, long version) {
        Congress congress = door.enter(Action.REVIVE);
        Session session = door.seen(Session.class, id, version, congress);
        ProgrammePolicy.require(Action.REVIVE, caller.get(), session.getState());
        session.revive(door.account(), clock.instant());
        em.flush();
        door.done("session-revived", session.subject(), null);
    }

    private Session seen(long id, long version, SessionPlan wanted, Congress congress) {
        Session session = door.find(Session.class, id, congress);
        if (session.getVersion() != version) {
            List<FieldError> differing = SessionField.differing(session.plan(), wanted).stream()
                    .map(field -> new FieldError(field.property(), "programme.field-differs"))
                    .toList();
            throw DomainException.conflict("programme.session-changed", differing);
        }
        return session;
    }

    private void requireKnown(SessionPlan plan, Congress congress) {
        long id = congress.getId();
        requireAmong(
                one(plan.trackId()), tracks.all(id).stream().map(TrackRow::id).toList(), "trackId", "track");
        requireAmong(
                one(plan.roomId()), venue.rooms(id).stream().map(RoomRow::id).toList(), "roomId", "room");
        requireAmong(
                plan.commissions(),
                commissions.all(id).stream().map(CommissionRow::id).toList(),
                "commissions",
                "commission");
        requireAmong(
                plan.speakers(), speakers.all(id).stream().map(SpeakerRow::id).toList(), "speakers", "speaker");
    }

    private static Set<Long> one(Long id) {
        return id == null ? Set.of() : Set.of(id);
    }

    private static void requireAmong(Set<Long> named, Collection<Long> known, String field, String what) {
        if (!known.containsAll(named)) {
            throw Session.invalid(field, "programme." + what + "-unknown");
        }
    }
}
