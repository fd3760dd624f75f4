package id.suara.moderation;

import id.suara.kernel.ConcernCue;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where safeguarding will: hears what moderation tells inside its transaction. */
@ApplicationScoped
public class ToldOfDanger {

    private final List<ConcernCue> cues = new CopyOnWriteArrayList<>();
    private final List<ModerationEvent.Held> held = new CopyOnWriteArrayList<>();

    void on(@Observes ConcernCue cue) {
        cues.add(cue);
    }

    void on(@Observes ModerationEvent.Held event) {
        held.add(event);
    }

    public List<ConcernCue> cuesOf(Subject subject) {
        return cues.stream().filter(cue -> cue.subject().equals(subject)).toList();
    }

    public List<ModerationEvent.Held> heldOf(Subject subject) {
        return held.stream().filter(event -> event.subject().equals(subject)).toList();
    }
}
