package id.suara.delegates.web;

import id.suara.delegates.chaperones.ChaperoneRow;
import id.suara.delegates.chaperones.Pairing;
import id.suara.delegates.duplicates.Duplicates;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.delegates.requests.RequestRow;
import id.suara.delegates.rooms.Rooms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What else is going on with a child, on the child's page, and where to see to it. */
@Named("fileLinks")
@RequestScoped
public class FileLinks {

    @Inject
    Pairing pairing;

    @Inject
    Rooms rooms;

    @Inject
    Duplicates duplicates;

    @Inject
    FamilyRequests requests;

    private long applicationId;
    private ChaperoneRow chaperone;
    private Integer room;
    private boolean duplicate;
    private List<RequestRow> waiting = List.of();

    private void turnTo(long id) {
        if (applicationId != id) {
            applicationId = id;
            chaperone = pairing.chaperoneOf(id).orElse(null);
            room = rooms.numberOf(id).orElse(null);
            duplicate = duplicates.isAbout(id);
            waiting = requests.waitingFor(id);
        }
    }

    /** Null while nobody looks after the child. */
    public ChaperoneRow chaperone(long id) {
        turnTo(id);
        return chaperone;
    }

    /** Null without a room, and for who does not plan them. */
    public Integer room(long id) {
        turnTo(id);
        return room;
    }

    /** Whether the child may be nominated twice, and nobody has judged it. */
    public boolean isDuplicate(long id) {
        turnTo(id);
        return duplicate;
    }

    /** What the guardian asked for and nobody has answered. */
    public List<RequestRow> requests(long id) {
        turnTo(id);
        return waiting;
    }
}
