package id.suara.delegates.places;

import id.suara.delegates.intake.Mode;
import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A province's places at one congress. Whoever changes it holds the row's lock. */
@Entity
@Table(name = "quota")
@IdClass(Quota.Key.class)
public class Quota {

    /** For Jakarta Persistence. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long congressId;
        private String provinceCode;

        public Key() {}

        public Key(long congressId, String provinceCode) {
            this.congressId = congressId;
            this.provinceCode = provinceCode;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.congressId == congressId
                    && Objects.equals(key.provinceCode, provinceCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(congressId, provinceCode);
        }
    }

    @Id
    @Column(name = "congress_id")
    private long congressId;

    @Id
    @Column(name = "province_code")
    private String provinceCode;

    private int places;

    @Column(name = "on_site_places")
    private Integer onSitePlaces;

    @Column(name = "online_places")
    private Integer onlinePlaces;

    @Column(name = "reserved_places")
    private int reservedPlaces;

    private int taken;

    @Column(name = "on_site_taken")
    private int onSiteTaken;

    @Column(name = "online_taken")
    private int onlineTaken;

    @Column(name = "reserved_taken")
    private int reservedTaken;

    protected Quota() {}

    static Quota of(long congressId, String provinceCode, int places) {
        Quota quota = new Quota();
        quota.congressId = congressId;
        quota.provinceCode = provinceCode;
        quota.places = places;
        return quota;
    }

    /** Sets every limit at once. Nothing changes when one of them is refused.
     *
     *  @throws DomainException {@code delegates.quota-below-taken} (conflict, with the number that is taken), {@code
     *     delegates.quota-parts} (invalid) for parts that are larger than the whole */
    void limit(SetQuota limits) {
        require(limits);
        places = limits.places();
        onSitePlaces = limits.onSite();
        onlinePlaces = limits.online();
        reservedPlaces = limits.reserved();
    }

    private void require(SetQuota limits) {
        if (limits.reserved() > limits.places()
                || isOver(limits.onSite(), limits.places())
                || isOver(limits.online(), limits.places())) {
            throw DomainException.invalid("delegates.quota-parts");
        }
        requireRoom(taken, limits.places());
        requireRoom(onSiteTaken, limits.onSite());
        requireRoom(onlineTaken, limits.online());
        requireRoom(reservedTaken, limits.reserved());
        requireRoom(taken - reservedTaken, limits.places() - limits.reserved());
    }

    private static boolean isOver(Integer part, int whole) {
        return part != null && part > whole;
    }

    private void requireRoom(int needed, Integer room) {
        if (room != null && needed > room) {
            throw DomainException.conflict("delegates.quota-below-taken")
                    .with("province", provinceCode)
                    .with("taken", needed)
                    .with("places", Math.max(0, room));
        }
    }

    /** Resizes the whole and keeps the parts, as far as they still fit into it.
     *
     *  @throws DomainException {@code delegates.quota-below-taken} (conflict, with the number) */
    void resize(int newPlaces) {
        limit(resized(newPlaces));
    }

    /** Whether {@link #resize} would not be refused. */
    boolean canResize(int newPlaces) {
        try {
            require(resized(newPlaces));
            return true;
        } catch (DomainException refusal) {
            return false;
        }
    }

    private SetQuota resized(int newPlaces) {
        return new SetQuota(
                newPlaces,
                shrunk(onSitePlaces, newPlaces),
                shrunk(onlinePlaces, newPlaces),
                Math.min(reservedPlaces, newPlaces));
    }

    private static Integer shrunk(Integer part, int whole) {
        return part == null ? null : Math.min(part, whole);
    }

    /** @param asksForHelp whether a kept seat may be taken
     *  @return the seat that was taken
     *  @throws DomainException {@code delegates.quota-full}, {@code delegates.quota-mode-full} (conflicts) */
    Seat take(Mode mode, boolean asksForHelp) {
        Seat seat = seatFor(asksForHelp);
        if (seat == null) {
            throw DomainException.conflict("delegates.quota-full").with("places", places);
        }
        if (left(mode) == 0) {
            throw DomainException.conflict("delegates.quota-mode-full").with("places", limit(mode));
        }
        count(mode, seat, 1);
        return seat;
    }

    /** Whether {@link #take} would give a seat. */
    boolean hasRoom(Mode mode, boolean asksForHelp) {
        return seatFor(asksForHelp) != null && left(mode) > 0;
    }

    private Seat seatFor(boolean asksForHelp) {
        if (asksForHelp && reservedTaken < reservedPlaces) {
            return Seat.RESERVED;
        }
        return openLeft() > 0 ? Seat.OPEN : null;
    }

    void free(Mode mode, Seat seat) {
        count(mode, seat, -1);
    }

    private void count(Mode mode, Seat seat, int by) {
        taken += by;
        if (mode == Mode.ON_SITE) {
            onSiteTaken += by;
        } else {
            onlineTaken += by;
        }
        if (seat == Seat.RESERVED) {
            reservedTaken += by;
        }
    }

    public long getCongressId() {
        return congressId;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    public int getPlaces() {
        return places;
    }

    public int getTaken() {
        return taken;
    }

    public int left() {
        return places - taken;
    }

    /** Seats that any child of the province may take. */
    public int openLeft() {
        return places - reservedPlaces - (taken - reservedTaken);
    }

    /** How many more could take part that way, were there seats. */
    public int left(Mode mode) {
        Integer limit = limit(mode);
        return limit == null ? left() : Math.min(left(), limit - taken(mode));
    }

    /** Null where that way of taking part is not limited apart. */
    public Integer limit(Mode mode) {
        return mode == Mode.ON_SITE ? onSitePlaces : onlinePlaces;
    }

    public int taken(Mode mode) {
        return mode == Mode.ON_SITE ? onSiteTaken : onlineTaken;
    }

    public int getReservedPlaces() {
        return reservedPlaces;
    }

    public int getReservedTaken() {
        return reservedTaken;
    }

    /** Changes with the limits, not with what is taken: an admission meanwhile overtakes nobody who sets them. */
    public long edition() {
        return Objects.hash(places, onSitePlaces, onlinePlaces, reservedPlaces) & 0xffffffffL;
    }
}
