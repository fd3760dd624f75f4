package id.suara.moderation.bulk.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.moderation.Outcome;
import id.suara.moderation.bulk.BulkEffect;
import id.suara.moderation.bulk.CommentCase;
import id.suara.moderation.bulk.DecideMany;
import id.suara.moderation.bulk.ManyComments;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Comments that wait, whole, and one decision for those that are ticked: first its effect, then the deed. */
@Named("manyPage")
@ViewScoped
public class ManyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A comment with its tick. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long id;
        private final int revision;
        private final long version;
        private final String words;
        private final String byline;
        private final String below;
        private final Instant openedAt;
        private final String heldBy;
        private final long blocking;
        private final boolean second;
        private boolean chosen;

        Choice(CommentCase found) {
            id = found.id();
            revision = found.revision();
            version = found.version();
            words = found.words();
            byline = found.byline();
            below = found.below();
            openedAt = found.openedAt();
            heldBy = found.heldBy();
            blocking = found.blocking();
            second = found.second();
        }

        DecideMany.Chosen asRead() {
            return new DecideMany.Chosen(id, revision, version);
        }

        public String getWords() {
            return words;
        }

        public String getByline() {
            return byline;
        }

        public String getBelow() {
            return below;
        }

        public Instant getOpenedAt() {
            return openedAt;
        }

        public String getHeldBy() {
            return heldBy;
        }

        public long getBlocking() {
            return blocking;
        }

        public boolean isSecond() {
            return second;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    transient ManyComments comments;

    private List<Choice> choices = List.of();
    private Outcome outcome = Outcome.PUBLISH;
    private String reason;
    private DecideMany foreseen;
    private BulkEffect effect;
    private List<Long> undoable = List.of();

    @PostConstruct
    void load() {
        choices = comments.waiting().stream().map(Choice::new).toList();
        effect = null;
    }

    public void preview() {
        effect = null;
        if (chosen().cases().isEmpty()) {
            note(FacesMessage.SEVERITY_WARN, text("error.moderation.bulk-none"));
        } else if (outcome.needsReason() && chosen().reason() == null) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("reason", "moderation.reason-missing")));
        } else {
            foreseen = chosen();
            effect = comments.preview(foreseen);
        }
    }

    public void decide() {
        if (effect == null) {
            return;
        }
        // What was told is what is done, whatever is ticked by now.
        BulkEffect done = comments.decide(foreseen);
        note(
                FacesMessage.SEVERITY_INFO,
                text("moderation.many.did." + foreseen.outcome(), done.done().size()));
        if (!done.second().isEmpty()) {
            note(
                    FacesMessage.SEVERITY_INFO,
                    text("moderation.many.second", done.second().size()));
        }
        done.left().forEach(left -> note(FacesMessage.SEVERITY_WARN, why(left)));
        undoable = Stream.concat(done.done().stream(), done.second().stream()).toList();
        reason = null;
        load();
    }

    /** Takes the last decisions back, of each that still can be. */
    public void undo() {
        int undone = comments.undo(undoable).size();
        note(
                undone == undoable.size() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                text("moderation.many.undone", undone, undoable.size()));
        undoable = List.of();
        load();
    }

    /** Back to the ticks. */
    public void change() {
        effect = null;
    }

    private DecideMany chosen() {
        return new DecideMany(
                choices.stream().filter(Choice::isChosen).map(Choice::asRead).toList(), outcome, reason);
    }

    /** Which one stays as it is, and why. */
    public String why(BulkEffect.Left left) {
        String why =
                left.code().equals("moderation.claimed-by-other") ? "moderation.many.held" : "error." + left.code();
        return "“" + (left.title() == null ? "…" : left.title()) + "”: " + text(why);
    }

    private static void note(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static String text(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.get(locale, key, values);
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** Null until one was asked for. */
    public BulkEffect getEffect() {
        return effect;
    }

    /** How many of the last decisions were taken a moment ago. */
    public int getUndoable() {
        return undoable.size();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
