package id.suara.delegates.rooms;

import id.suara.identity.Person.Sex;
import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A room of the draft, for one sex and one band. */
@Entity
@Table(name = "room")
class Room {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private Band band;

    private int capacity;

    protected Room() {}

    static Room of(long congressId, int number, Sex sex, Band band, int capacity) {
        Room room = new Room();
        room.congressId = congressId;
        room.number = number;
        room.sex = sex;
        room.band = band;
        room.capacity = capacity;
        return room;
    }

    /** @param others who sleeps there already
     *  @throws DomainException {@code rooms.sex-missing}, {@code rooms.adult}, {@code rooms.mixed}, {@code rooms.other-band},
     *     {@code rooms.full} (conflicts) */
    void requireRoomFor(Lodger lodger, List<Lodger> others) {
        if (lodger.sex() == null) {
            throw DomainException.conflict("rooms.sex-missing");
        }
        if (lodger.band() == null) {
            throw DomainException.conflict("rooms.adult");
        }
        if (lodger.sex() != sex) {
            throw DomainException.conflict("rooms.mixed");
        }
        if (others.size() >= capacity) {
            throw DomainException.conflict("rooms.full").with("capacity", capacity);
        }
        if (!suits(lodger, others)) {
            throw DomainException.conflict("rooms.other-band");
        }
    }

    /** @param others who sleeps there as well; the lodger may be among them */
    boolean suits(Lodger lodger, List<Lodger> others) {
        return lodger.sex() == sex
                && lodger.band() != null
                && (lodger.band() == band || others.stream().anyMatch(lodger::isSiblingOf));
    }

    Long id() {
        return id;
    }

    long congressId() {
        return congressId;
    }

    int number() {
        return number;
    }

    Sex sex() {
        return sex;
    }

    Band band() {
        return band;
    }

    int capacity() {
        return capacity;
    }
}
