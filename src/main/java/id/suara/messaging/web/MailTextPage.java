package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.messaging.Letter;
import id.suara.messaging.MailWordings;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.MailText;
import id.suara.messaging.texts.MailTexts;
import id.suara.messaging.texts.Placeholder;
import id.suara.messaging.texts.Wording;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Editing the words of one mail in one language: written, looked at as a guardian will see it, saved as an edition. */
@Named("mailTextPage")
@ViewScoped
public class MailTextPage implements Serializable {

    /** @param subject null where it went back to the original */
    public record Edition(int number, String subject, Instant writtenAt) implements Serializable {}

    @Inject
    transient MailWordings wordings;

    @Inject
    transient MailTexts texts;

    @Inject
    transient MailPreviews previews;

    private String code;
    private String language = "id";
    private MailKind kind;
    private int edition;
    private boolean edited;
    private boolean writable;
    private String subject;
    private String body;
    private String button;
    private String previewSubject;
    private String previewText;
    private String previewKey;
    private boolean real;
    private List<String> faults = List.of();
    private List<Edition> editions = List.of();

    public void load() {
        kind = MailKind.of(code == null ? MailKind.CONSENT_REQUEST.code() : code);
        MailWordings.Current current = wordings.current(kind, language);
        edition = current.edition();
        edited = current.edited();
        writable = texts.mayWrite();
        subject = current.words().subject();
        body = current.words().body();
        button = current.words().button();
        editions = texts.editions(kind, language).stream()
                .map(MailTextPage::edition)
                .toList();
        preview();
    }

    private static Edition edition(MailText text) {
        return new Edition(text.getEdition(), text.words().map(Wording::subject).orElse(null), text.getWrittenAt());
    }

    /** Shows what stands in the fields now; what could not be sent is refused here already. */
    public void preview() {
        show(wordings.preview(kind, language, words()));
    }

    /** As {@link #preview}, with a child's real values instead of examples. */
    public void previewReal() {
        show(wordings.previewReal(kind, language, words()));
        real = true;
    }

    private void show(Letter letter) {
        previewSubject = letter.subject();
        previewText = letter.text();
        previewKey = previews.keep(letter.html());
        real = false;
    }

    /** While somebody types: faults stand beside the words and are no refusal. */
    public void typed() {
        try {
            preview();
            faults = List.of();
        } catch (DomainException refusal) {
            Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            faults = refusal.fields().stream()
                    .map(fault -> Texts.named(Texts.get(locale, "error." + fault.code()), refusal.arguments()))
                    .distinct()
                    .toList();
        }
    }

    public void save() {
        texts.write(kind, language, words(), edition);
        faults = List.of();
        tell("messaging.texts.saved");
        load();
    }

    /** Says again what an earlier edition said. */
    public void restore(int earlier) {
        texts.restore(kind, language, earlier, edition);
        faults = List.of();
        tell("messaging.texts.restored");
        load();
    }

    public void revert() {
        texts.revert(kind, language, edition);
        tell("messaging.texts.reverted");
        load();
    }

    private static void tell(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        faces.addMessage(null, new FacesMessage(Texts.get(locale, key)));
    }

    private Wording words() {
        return new Wording(subject, body, button);
    }

    public Set<Placeholder> getAllowed() {
        return kind.allowed();
    }

    public boolean isRequired(Placeholder placeholder) {
        return kind.required().contains(placeholder);
    }

    public MailKind getKind() {
        return kind;
    }

    /** As in the address; null for the first. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "id" : language;
    }

    /** Whether the preview names a child who is there. */
    public boolean isReal() {
        return real;
    }

    public int getEdition() {
        return edition;
    }

    public boolean isEdited() {
        return edited;
    }

    public boolean isWritable() {
        return writable;
    }

    public List<Edition> getEditions() {
        return editions;
    }

    /** Why what stands in the fields could not be sent; empty when it could. */
    public List<String> getFaults() {
        return faults;
    }

    public String getPreviewSubject() {
        return previewSubject;
    }

    public String getPreviewText() {
        return previewText;
    }

    /** For the frame that shows the HTML; another one for each preview. */
    public String getPreviewKey() {
        return previewKey;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getButton() {
        return button;
    }

    public void setButton(String button) {
        this.button = button;
    }
}
