package id.suara.programme.releases;

import id.suara.programme.Place;
import id.suara.programme.PlanColumns;
import id.suara.programme.SessionFacts;
import id.suara.programme.venue.RoomMode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/** A session as it was frozen. */
@Entity
@Table(name = "release_session")
@IdClass(ReleaseSession.Key.class)
class ReleaseSession {

    @Id
    @Column(name = "release_id")
    private long releaseId;

    @Id
    @Column(name = "session_id")
    private long sessionId;

    private String uid;

    private int sequence;

    private boolean cancelled;

    @Embedded
    private PlanColumns columns;

    @Column(name = "room_name")
    private String roomName;

    @Enumerated(EnumType.STRING)
    @Column(name = "room_mode")
    private RoomMode roomMode;

    @Column(name = "building_name")
    private String buildingName;

    protected ReleaseSession() {}

    static ReleaseSession of(long releaseId, ReleasedSession session) {
        ReleaseSession row = new ReleaseSession();
        row.releaseId = releaseId;
        row.sessionId = session.id();
        row.uid = session.uid();
        row.sequence = session.sequence();
        row.cancelled = session.cancelled();
        row.columns = PlanColumns.of(session.plan());
        Place place = session.facts().place();
        if (place != null) {
            row.roomName = place.room();
            row.roomMode = place.mode();
            row.buildingName = place.building();
        }
        return row;
    }

    ReleasedSession released(Set<Long> commissions, Set<Long> speakers) {
        var plan = columns.plan(commissions, speakers);
        Place place = plan.roomId() == null ? null : new Place(plan.roomId(), roomName, roomMode, buildingName);
        return new ReleasedSession(new SessionFacts(sessionId, uid, cancelled, plan, place), sequence);
    }

    long sessionId() {
        return sessionId;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long releaseId;
        private long sessionId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.releaseId == releaseId && key.sessionId == sessionId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(releaseId, sessionId);
        }
    }
}
