package id.suara.moderation;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.Detection;
import id.suara.moderation.detection.Findings;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.rules.DetectionRules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads every text that waits for a moderator, marks what a person must look at, and tells of signs of danger. */
@ApplicationScoped
@Transactional
public class Holds {

    @PersistenceContext
    EntityManager em;

    @Inject
    DetectionRules rules;

    @Inject
    Event<ModerationEvent> events;

    @Inject
    Event<ConcernCue> cues;

    private Detection builtIn;

    @PostConstruct
    void load() {
        builtIn = Detection.builtIn();
    }

    /** What a child should look at before sending, in the order of the text; empty when nothing is (S15).
     *
     *  @param text may be null */
    public List<Detection.Hint> hintsFor(String text) {
        return text == null ? List.of() : builtIn.with(rules.active()).hintsFor(text);
    }

    /** What is marked in each part of a text; nothing is written yet. */
    Map<Part, Findings> read(OpenCase opened) {
        Detection detection = builtIn.with(rules.active());
        Map<Part, Findings> found = new EnumMap<>(Part.class);
        opened.text().parts().forEach((part, words) -> {
            if (opened.titled() || part != Part.TITLE) {
                found.put(part, detection.read(words));
            }
        });
        return found;
    }

    /** What is marked in words that belong to no text. */
    Findings read(String words) {
        return words == null
                ? new Findings(List.of())
                : builtIn.with(rules.active()).read(words);
    }

    static Urgency urgencyOf(Map<Part, Findings> found) {
        if (found.values().stream().anyMatch(findings -> findings.has(HitClass.CUE))) {
            return Urgency.DANGER;
        }
        return found.values().stream().anyMatch(Findings::holds) ? Urgency.HELD : Urgency.ORDINARY;
    }

    /** Keeps what was found with a case that has just been opened, and tells of it inside the same transaction. */
    void mark(long caseId, OpenCase opened, Map<Part, Findings> found) {
        keep(caseId, found);
        if (found.values().stream().anyMatch(Findings::holds)) {
            events.fire(new ModerationEvent.Held(opened.subject(), opened.revision()));
        }
        tellOfDanger(opened, found);
    }

    void keep(long caseId, Map<Part, Findings> found) {
        found.forEach((part, findings) ->
                findings.hits().forEach(hit -> em.persist(ModerationHit.marked(caseId, part, hit))));
    }

    /** Once for a revision, with the worst of what was seen. */
    void tellOfDanger(OpenCase opened, Map<Part, Findings> found) {
        Map<String, ConcernCue.Level> seen = new TreeMap<>();
        found.values().forEach(findings -> findings.cues()
                .forEach((cue, level) ->
                        seen.merge(cue, level, (one, other) -> one.compareTo(other) >= 0 ? one : other)));
        if (!seen.isEmpty()) {
            cues.fire(
                    new ConcernCue(opened.subject(), opened.revision(), seen.keySet(), Collections.max(seen.values())));
        }
    }
}
