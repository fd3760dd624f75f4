package id.suara.consent.web;

import id.suara.consent.Consent;
import id.suara.consent.ConsentPolicy.Action;
import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Consents;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.consent.paper.ConsentForms;
import id.suara.consent.paper.PaperRow;
import id.suara.consent.paper.Papers;
import id.suara.consent.paper.RecordPaper;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Consent on paper for one child: printing the form, recording the signed one, reading its scan. */
@Named("paperPage")
@ViewScoped
public class PaperPage implements Serializable {

    /** What was ticked for one purpose. @param edition that is printed on the form */
    public record Tick(Purpose purpose, long textId, int edition, String state) implements Serializable {}

    @Inject
    transient Papers papers;

    @Inject
    transient ConsentForms forms;

    @Inject
    transient ConsentTexts texts;

    @Inject
    transient Consents consents;

    @Inject
    transient Guardians guardians;

    private long person;
    private String read;
    private String child;
    private String guardian;
    private List<Tick> ticks = List.of();
    private List<PaperRow> recorded = List.of();
    private final Map<String, String> choices = new HashMap<>();
    private LocalDate signedOn;
    private transient Part scan;

    public void load() {
        child = papers.permitted(person, Action.RECORD_PAPER).getFullName();
        guardian = guardians.of(person).getName();
        Map<Purpose, Consent> decided = consents.of(person);
        ticks = texts.toRead().values().stream()
                .map(this::printed)
                .map(text -> new Tick(
                        text.getPurpose(),
                        text.getId(),
                        text.getEdition(),
                        decided.get(text.getPurpose()).getStatus().name()))
                .toList();
        recorded = papers.of(person);
        choices.clear();
        signedOn = null;
    }

    /** The edition that the form's QR code names for the purpose; without one, that which is printed today. */
    private ConsentText printed(ConsentText current) {
        if (read == null) {
            return current;
        }
        ConsentText held = texts.current().get(current.getPurpose());
        for (String id : read.split("\\.")) {
            if (id.equals(held.getId().toString())) {
                return held;
            }
        }
        return current;
    }

    public void record() throws IOException {
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> textIds = new EnumMap<>(Purpose.class);
        for (Tick tick : ticks) {
            String choice = choices.get(tick.purpose().name());
            if (PurposeRow.YES.equals(choice) || PurposeRow.NO.equals(choice)) {
                decisions.put(tick.purpose(), PurposeRow.YES.equals(choice));
                textIds.put(tick.purpose(), tick.textId());
            }
        }
        if (scan.getSize() > Papers.LARGEST) {
            throw DomainException.tooLarge("consent.scan-too-large");
        }
        try (InputStream file = scan.getInputStream()) {
            papers.record(person, new RecordPaper(decisions, textIds, signedOn, file.readAllBytes()));
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(Texts.get(faces.getViewRoot().getLocale(), "consent.paper.recorded-now")));
        load();
    }

    public StreamedContent getForm() {
        byte[] pdf = forms.print(person);
        return streamed("formulir-persetujuan-" + person + ".pdf", "application/pdf", pdf);
    }

    public StreamedContent scanOf(long paperId) {
        Papers.Scan opened = papers.scan(paperId);
        return streamed(opened.name(), opened.contentType(), opened.content());
    }

    private static StreamedContent streamed(String name, String contentType, byte[] content) {
        return DefaultStreamedContent.builder().name(name).contentType(contentType).stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }

    public String getChild() {
        return child;
    }

    public String getGuardian() {
        return guardian;
    }

    public List<Tick> getTicks() {
        return ticks;
    }

    public List<PaperRow> getRecorded() {
        return recorded;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public String getRead() {
        return read;
    }

    public void setRead(String read) {
        this.read = read;
    }
}
