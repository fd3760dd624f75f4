package id.suara.moderation.sample.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseText;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.sample.BlindReading;
import id.suara.moderation.sample.SampleText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One text after the other, decided on by a colleague and judged here without knowing how. */
@Named("samplePage")
@ViewScoped
public class SamplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @param why in the reader's language */
    public record Mark(String words, String why) implements Serializable {}

    @Inject
    transient BlindReading reading;

    private transient SampleText text;
    private transient Map<Part, String> parts = Map.of();
    private List<Mark> marks = List.of();
    private Long id;

    @PostConstruct
    void load() {
        text = reading.next().orElse(null);
        id = text == null ? null : text.id();
        parts = Map.of();
        marks = List.of();
        if (text != null) {
            CaseText whole = new CaseText(
                    text.title(), text.topic(), text.body(), text.problem(), text.proposal(), text.addressee());
            parts = whole.parts();
            marks = reading.hits(id).stream().map(hit -> mark(whole, hit)).toList();
        }
    }

    private static Mark mark(CaseText whole, CaseHit hit) {
        String words = whole.words(hit.part());
        boolean stands = words != null && hit.end() <= words.length() && hit.end() > hit.start();
        return new Mark(stands ? words.substring(hit.start(), hit.end()) : "", Texts.get(locale(), hit.explanation()));
    }

    public void judge(Outcome outcome) {
        if (id == null) {
            return;
        }
        try {
            reading.judge(id, outcome);
            note(FacesMessage.SEVERITY_INFO, Texts.get(locale(), "moderation.sample.thanks"));
        } catch (DomainException faster) {
            note(FacesMessage.SEVERITY_WARN, Texts.of(locale(), faster));
        }
        load();
    }

    private static void note(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, words));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Null when none waits. */
    public SampleText getText() {
        return text;
    }

    /** Those with a heading of their own. */
    public List<Part> getParts() {
        return parts.keySet().stream()
                .filter(part -> part != Part.TITLE && part != Part.TOPIC)
                .toList();
    }

    public String words(Part part) {
        return parts.get(part);
    }

    public List<Mark> getMarks() {
        return marks;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
