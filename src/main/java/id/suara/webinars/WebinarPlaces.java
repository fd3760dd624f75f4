package id.suara.webinars;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A webinar's places, counted: locked by whoever takes or frees one. */
@Entity
@Table(name = "webinar_places")
class WebinarPlaces {

    @Id
    @Column(name = "webinar_id")
    private long webinarId;

    private int capacity;

    private int taken;

    private int arrivals;

    protected WebinarPlaces() {}

    static WebinarPlaces of(long webinarId, int capacity) {
        WebinarPlaces places = new WebinarPlaces();
        places.webinarId = webinarId;
        places.capacity = capacity;
        return places;
    }

    /** @return the turn of one more who comes, from 1 */
    int arrive() {
        return ++arrivals;
    }

    boolean isFree() {
        return taken < capacity;
    }

    void take() {
        taken++;
    }

    void free() {
        taken--;
    }

    /** @throws DomainException {@code webinars.capacity-taken} (conflict, with the number) */
    void resize(int places) {
        if (places < taken) {
            throw DomainException.conflict("webinars.capacity-taken").with("taken", taken);
        }
        capacity = places;
    }

    long webinarId() {
        return webinarId;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }
}
