package id.suara.programme.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

@Entity
@Table(name = "building_way")
@IdClass(BuildingWay.Key.class)
class BuildingWay {

    @Id
    @Column(name = "from_id")
    private long fromId;

    @Id
    @Column(name = "to_id")
    private long toId;

    private int minutes;

    protected BuildingWay() {}

    static BuildingWay of(Key between, int minutes) {
        BuildingWay way = new BuildingWay();
        way.fromId = between.fromId;
        way.toId = between.toId;
        way.minutes = minutes;
        return way;
    }

    long minutes() {
        return minutes;
    }

    void takes(int now) {
        minutes = now;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long fromId;
        private long toId;

        protected Key() {}

        /** In either order. */
        static Key between(long one, long other) {
            Key key = new Key();
            key.fromId = Math.min(one, other);
            key.toId = Math.max(one, other);
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.fromId == fromId && key.toId == toId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(fromId, toId);
        }
    }
}
