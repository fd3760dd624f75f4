package id.suara.messaging.web;

import id.suara.kernel.Texts;
import id.suara.messaging.families.FamilyLetterRow;
import id.suara.messaging.families.FamilyLetters;
import id.suara.messaging.families.LetterEffect;
import id.suara.messaging.families.WriteToFamilies;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.primefaces.PrimeFaces;

/** A letter to the guardians of those who were chosen on the desk: whom it reaches, how it reads, then the deed. */
@Named("familyLetterForm")
@ViewScoped
public class FamilyLetterForm implements Serializable {

    private static final int SHOWN = 10;

    @Inject
    transient FamilyLetters letters;

    private boolean writer;
    private List<Long> ids = List.of();
    private LetterEffect effect;
    private List<FamilyLetterRow> written = List.of();
    private String subject;
    private String body;
    private String subjectEn;
    private String bodyEn;

    @PostConstruct
    void load() {
        writer = letters.mayWrite();
    }

    /** @param chosen applications; what was typed before stays */
    public void open(Collection<Long> chosen) {
        ids = new ArrayList<>(chosen);
        effect = ids.isEmpty() || isTooMany() ? null : letters.audience(ids);
        written = letters.letters(null, SHOWN);
    }

    public void look() {
        effect = letters.preview(letter());
    }

    public void send() {
        // The second of two clicks finds that it was sent.
        if (effect == null) {
            return;
        }
        LetterEffect sent = letters.write(letter());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text("sent", sent.guardians())));
        effect = null;
        subject = null;
        body = null;
        subjectEn = null;
        bodyEn = null;
        PrimeFaces.current().executeScript("PF('letter').hide()");
    }

    private WriteToFamilies letter() {
        return new WriteToFamilies(ids, subject, body, subjectEn, bodyEn);
    }

    private static String text(String key, Object... values) {
        return Texts.get(locale(), "messaging.families." + key, values);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<String> getLeftOut() {
        return effect.leftOut().entrySet().stream()
                .map(one -> text("left-out", one.getValue(), Texts.get(locale(), "error." + one.getKey())))
                .toList();
    }

    public String getSendLabel() {
        return text("send", getReady());
    }

    public boolean isWriter() {
        return writer;
    }

    public boolean isTooMany() {
        return ids.size() > WriteToFamilies.MOST_AT_ONCE;
    }

    public int getMost() {
        return WriteToFamilies.MOST_AT_ONCE;
    }

    /** Null until somebody was chosen, and after it was sent. */
    public LetterEffect getEffect() {
        return effect;
    }

    public int getReady() {
        return effect == null ? 0 : effect.guardians();
    }

    public List<FamilyLetterRow> getWritten() {
        return written;
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

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }
}
