package id.suara.messaging.web;

import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.identity.OfficeContact;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.messaging.offices.OfficeLetterRow;
import id.suara.messaging.offices.OfficeLetters;
import id.suara.messaging.offices.WriteToOffice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writing to one province's office, beginning with words for the gap that it is about; and what was written before. */
@Named("officesPage")
@ViewScoped
public class OfficesPage implements Serializable {

    private static final int SHOWN = 50;

    /** The gaps for which words are prepared; anything else in the address begins empty. */
    private static final Set<String> PREPARED = Set.of("NO_NOMINATION", "TOO_FEW_CONSENTS");

    @Inject
    transient OfficeLetters letters;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    private String province;
    private String gap;
    private String language = "id";
    private String subject;
    private String text;
    private List<OfficeContact> recipients = List.of();
    private List<OfficeLetterRow> written = List.of();

    public void load() {
        if (province != null && regions.province(province).isEmpty()) {
            throw DomainException.notFound("messaging.office-unknown");
        }
        recipients = province == null ? List.of() : letters.recipients(province);
        written = letters.letters(province, null, SHOWN);
        prepare();
    }

    /** In the language that was chosen; what was typed before gives way. */
    public void prepare() {
        if (gap == null || !PREPARED.contains(gap) || province == null) {
            return;
        }
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Object> values = Map.of(
                "province",
                regions.province(province).map(known -> known.name(locale)).orElse(""),
                "congress",
                congresses.requireCurrent().getName());
        subject = Texts.named(Texts.get(locale, "messaging.offices.subject." + gap), values);
        text = Texts.named(Texts.get(locale, "messaging.offices.text." + gap), values);
    }

    public void send() {
        letters.write(new WriteToOffice(province, language, subject, text));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null,
                new FacesMessage(
                        Texts.get(faces.getViewRoot().getLocale(), "messaging.offices.sent", recipients.size())));
        gap = null;
        subject = null;
        text = null;
        load();
    }

    public String name(String code) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return regions.province(code).map(known -> known.name(locale)).orElse("");
    }

    public List<Province> getProvinces() {
        return regions.provinces();
    }

    public List<OfficeContact> getRecipients() {
        return recipients;
    }

    public List<OfficeLetterRow> getWritten() {
        return written;
    }

    /** Null while none is chosen. */
    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province == null || province.isBlank() ? null : province;
    }

    /** What it is about, as coverage names it; null for anything. */
    public String getGap() {
        return gap;
    }

    public void setGap(String gap) {
        this.gap = gap;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = "en".equals(language) ? "en" : "id";
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
