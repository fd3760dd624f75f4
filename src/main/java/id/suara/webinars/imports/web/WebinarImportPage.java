package id.suara.webinars.imports.web;

import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.webinars.Attendee;
import id.suara.webinars.ListRegistered;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarStatus;
import id.suara.webinars.Webinars;
import id.suara.webinars.imports.ImportPreview;
import id.suara.webinars.imports.ImportRow;
import id.suara.webinars.imports.ImportRow.State;
import id.suara.webinars.imports.ImportWishes;
import id.suara.webinars.imports.PeopleWorkbooks;
import id.suara.webinars.imports.WebinarImports;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Registering people of a spreadsheet for one webinar. What was read is in this view alone, and goes with it. */
@Named("webinarImportPage")
@ViewScoped
public class WebinarImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient Webinars webinars;

    @Inject
    transient WebinarAccess access;

    @Inject
    transient WebinarImports imports;

    @Inject
    transient Regions regions;

    private Long id;
    private WebinarPlan plan;
    private transient Part file;
    private ImportPreview preview;
    /** Of what is looked at: a second click on the same is answered as the first one. */
    private String token;

    private String language = Texts.INDONESIAN.getLanguage();
    private boolean known;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        access.require(Action.IMPORT, id);
        plan = webinars.find(id);
    }

    public void look() throws IOException {
        preview = null;
        known = false;
        preview = imports.preview(id, content());
        token = UUID.randomUUID().toString();
        file = null;
    }

    /** Never more than is looked at: a larger one is refused by its size. */
    private byte[] content() throws IOException {
        if (file == null) {
            throw DomainException.invalid("webinars.import-empty");
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(WebinarImports.LARGEST + 1);
        }
    }

    public String register() {
        if (preview == null) {
            throw DomainException.conflict("webinars.import-nothing-seen");
        }
        int seen = preview.count(State.GOOD);
        ListRegistered done = imports.register(id, preview, new ImportWishes(known, language), token);
        preview = null;
        return "/webinars/import?faces-redirect=true&id=" + id + "&registered=" + done.registered() + "&waiting="
                + done.waiting() + "&passed=" + (seen - done.registered());
    }

    /** @param reader {@code id} or {@code en} */
    public StreamedContent template(String reader) {
        Locale locale = Texts.supported(Locale.forLanguageTag(reader));
        return download(
                "peserta-" + locale.getLanguage() + ".xlsx", PeopleWorkbooks.template(locale, regions.provinces()));
    }

    public StreamedContent getFaultyRows() {
        return download("peserta-perbaiki-" + id + ".xlsx", PeopleWorkbooks.faulty(locale(), preview));
    }

    private static StreamedContent download(String name, byte[] content) {
        return DefaultStreamedContent.builder().name(name).contentType(XLSX).stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }

    public String reasons(ImportRow row) {
        return row.reasons(locale());
    }

    /** The regency, or the province of an institution of all of it. */
    public String region(Attendee attendee) {
        String province = regions.province(attendee.provinceCode())
                .map(one -> one.name(locale()))
                .orElse("");
        return regions.regency(attendee.regencyCode())
                .map(Regency::getName)
                .map(name -> name + ", " + province)
                .orElse(province);
    }

    public String getRegisterLabel() {
        return Texts.get(locale(), "webinars.import.register", preview.count(State.GOOD));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Whether people can register now. */
    public boolean isOpen() {
        return plan.status() == WebinarStatus.OPEN && !plan.over();
    }

    /** Whether what is shown is what became of a list just now, as the address says. */
    public boolean isDone() {
        return preview == null && done("registered") + done("passed") > 0;
    }

    /** @param what of the address: a number of people, 0 for none */
    public int done(String what) {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(what);
        return given != null && given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : 0;
    }

    /** @param state as {@link State} names it */
    public int count(String state) {
        return preview.count(State.valueOf(state));
    }

    public List<ImportRow> rows(String state) {
        return preview.of(State.valueOf(state));
    }

    /** Null until a file was looked at. */
    public ImportPreview getPreview() {
        return preview;
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }
}
