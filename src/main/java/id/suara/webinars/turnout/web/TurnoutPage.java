package id.suara.webinars.turnout.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.ExportFormat;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import id.suara.webinars.turnout.Turnout;
import id.suara.webinars.turnout.TurnoutFile;
import id.suara.webinars.turnout.TurnoutGroup;
import id.suara.webinars.turnout.TurnoutLine;
import id.suara.webinars.turnout.TurnoutNames;
import id.suara.webinars.turnout.Turnouts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The report of who attended one webinar. */
@Named("turnoutPage")
@ViewScoped
public class TurnoutPage implements Serializable {

    @Inject
    transient Webinars webinars;

    @Inject
    transient Turnouts turnouts;

    @Inject
    transient TurnoutNames names;

    @Inject
    transient TurnoutFile file;

    private Long id;
    private WebinarPlan plan;
    private Turnout turnout;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        turnout = turnouts.find(id);
        plan = webinars.find(id);
    }

    public StreamedContent getWorkbook() {
        return file(ExportFormat.XLSX);
    }

    public StreamedContent getCsv() {
        return file(ExportFormat.CSV);
    }

    /** As it is now, which may be other numbers than those on the page. */
    private StreamedContent file(ExportFormat format) {
        Turnout now = turnouts.find(id);
        Locale locale = locale();
        return DefaultStreamedContent.builder()
                .name(TurnoutFile.name(id, format))
                .contentType(format.mediaType())
                .writer(to -> {
                    try {
                        file.write(now, format, locale, to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .build();
    }

    public String name(String group, String code) {
        return names.of(TurnoutGroup.valueOf(group), code, locale());
    }

    /** The provinces of these lines, one after another. */
    public String provinces(List<TurnoutLine> lines) {
        return lines.stream()
                .map(line -> names.of(TurnoutGroup.PROVINCE, line.code(), locale()))
                .collect(Collectors.joining(", "));
    }

    /** Those of whom there is something to say. */
    public List<TurnoutLine> getProvinces() {
        List<TurnoutLine> absent = turnout.absent();
        return turnout.provinces().stream()
                .filter(line -> !absent.contains(line))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public Turnout getTurnout() {
        return turnout;
    }
}
