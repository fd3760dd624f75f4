package id.suara.webinars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a group's form was sent, or a piece of a list. */
@Entity
@Table(name = "webinar_group")
class SentGroup {

    @Id
    @Column(name = "form_token")
    private String formToken;

    @Column(name = "webinar_id")
    private long webinarId;

    private int people;
    private int waiting;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected SentGroup() {}

    static SentGroup of(String formToken, long webinarId, GroupRegistered told, Instant at) {
        SentGroup sent = new SentGroup();
        sent.formToken = formToken;
        sent.webinarId = webinarId;
        sent.people = told.people();
        sent.waiting = told.waiting();
        sent.registeredAt = at;
        return sent;
    }

    boolean isOf(long webinar) {
        return webinarId == webinar;
    }

    boolean isOf(long webinar, int number) {
        return webinarId == webinar && people == number;
    }

    GroupRegistered told() {
        return new GroupRegistered(people, waiting);
    }

    ListRegistered toldOfList() {
        return new ListRegistered(people, waiting);
    }
}
