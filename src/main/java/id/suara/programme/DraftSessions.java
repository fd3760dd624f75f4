package id.suara.programme;

import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reading the draft: three queries, however many sessions there are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftSessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Venue venue;

    public List<DraftSession> all(long congressId) {
        return read("s.congressId = :id", congressId, congressId);
    }

    List<DraftSession> one(Session session) {
        return read("s.id = :id", session.getId(), session.getCongressId());
    }

    private List<DraftSession> read(String which, long id, long congressId) {
        Map<Long, Place> places = places(congressId);
        Map<Long, Set<Long>> commissions = members("commissions", which, id);
        Map<Long, Set<Long>> speakers = members("speakers", which, id);
        return em.createQuery(
                        "select s, a.displayName from Session s join Account a on a.id = s.changedBy where " + which
                                + " order by s.columns.startsAt nulls last, s.columns.endsAt, s.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> draft((Session) row[0], (String) row[1], commissions, speakers, places))
                .toList();
    }

    private static DraftSession draft(
            Session session,
            String changedBy,
            Map<Long, Set<Long>> commissions,
            Map<Long, Set<Long>> speakers,
            Map<Long, Place> places) {
        SessionPlan plan = session.columns()
                .plan(
                        commissions.getOrDefault(session.getId(), Set.of()),
                        speakers.getOrDefault(session.getId(), Set.of()));
        boolean cancelled = session.getState() == SessionState.CANCELLED;
        return new DraftSession(
                new SessionFacts(session.getId(), session.uid(), cancelled, plan, places.get(plan.roomId())),
                session.getState(),
                changedBy,
                session.changedAt(),
                session.getVersion());
    }

    private Map<Long, Set<Long>> members(String set, String which, long id) {
        Map<Long, Set<Long>> members = new HashMap<>();
        em.createQuery("select s.id, m from Session s join s." + set + " m where " + which, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> members.computeIfAbsent((Long) row[0], any -> new TreeSet<>())
                        .add((Long) row[1]));
        return members;
    }

    private Map<Long, Place> places(long congressId) {
        Map<Long, Place> places = new HashMap<>();
        for (RoomRow room : venue.rooms(congressId)) {
            places.put(room.id(), new Place(room.id(), room.name(), room.mode(), room.building()));
        }
        return places;
    }
}
