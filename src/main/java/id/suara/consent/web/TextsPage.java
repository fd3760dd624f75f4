package id.suara.consent.web;

import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.PublishText;
import id.suara.consent.Purpose;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The editions of one purpose's text, and writing the next: written, looked at as guardians will see it, published. */
@Named("textsPage")
@ViewScoped
public class TextsPage implements Serializable {

    /** One edition in the list. */
    public record Edition(
            long id,
            int number,
            String title,
            java.time.Instant effectiveAt,
            java.time.Instant publishedAt,
            boolean asksAgain,
            List<String> paragraphs)
            implements Serializable {}

    @Inject
    transient ConsentTexts texts;

    private Purpose purpose = Purpose.PARTICIPATION;
    private List<Edition> editions = List.of();
    private Edition shown;
    private long given;
    private boolean previewing;

    private String title;
    private String titleEn;
    private String body;
    private String bodyEn;
    private LocalDate effectiveOn;
    private boolean asksAgain;

    /** Begins with the words of the newest edition. */
    public void load() {
        List<ConsentText> all = texts.editions(purpose);
        editions = all.stream().map(TextsPage::edition).toList();
        given = texts.given(purpose);
        ConsentText newest = all.get(0);
        title = newest.title(Texts.INDONESIAN);
        titleEn = newest.title(Locale.ENGLISH);
        body = newest.body(Texts.INDONESIAN);
        bodyEn = newest.body(Locale.ENGLISH);
        effectiveOn = LocalDate.now(ConsentTexts.ZONE).plus(ConsentTexts.NOTICE).plusDays(1);
        previewing = false;
    }

    private static Edition edition(ConsentText text) {
        return new Edition(
                text.getId(),
                text.getEdition(),
                text.title(locale()),
                text.getEffectiveAt(),
                text.getPublishedAt(),
                text.isAsksAgain(),
                text.paragraphs(locale()));
    }

    public void preview() {
        previewing = true;
    }

    public void edit() {
        previewing = false;
    }

    public void publish() {
        texts.publish(new PublishText(purpose, title, titleEn, body, bodyEn, effectiveOn, asksAgain));
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(Texts.get(locale(), "consent.texts.published")));
        asksAgain = false;
        load();
    }

    public void show(Edition edition) {
        shown = edition;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** As guardians read them. @param text a body as it was typed */
    public List<String> paragraphs(String text) {
        return text == null ? List.of() : List.of(text.strip().split("\\R\\s*\\R"));
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose == null ? Purpose.PARTICIPATION : purpose;
    }

    public List<Edition> getEditions() {
        return editions;
    }

    /** The edition that is read again, or null. */
    public Edition getShown() {
        return shown;
    }

    /** How many children have a consent that an edition which asks again would ask for. */
    public long getGiven() {
        return given;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public boolean isAsksAgain() {
        return asksAgain;
    }

    public void setAsksAgain(boolean asksAgain) {
        this.asksAgain = asksAgain;
    }
}
