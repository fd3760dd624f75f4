package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Texts;
import id.suara.safeguarding.CaseFile;
import id.suara.safeguarding.CaseFile.Line;
import id.suara.safeguarding.CaseFiles;
import id.suara.safeguarding.CloseCase;
import id.suara.safeguarding.CloseReason;
import id.suara.safeguarding.EntryKind;
import id.suara.safeguarding.Level;
import id.suara.safeguarding.ReferralFlow;
import id.suara.safeguarding.ReferralSheet;
import id.suara.safeguarding.SafeguardingOfficers;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import id.suara.safeguarding.SealedCases;
import id.suara.safeguarding.SetLevel;
import id.suara.safeguarding.ShutOut;
import id.suara.safeguarding.TriageCase;
import id.suara.safeguarding.WriteNote;
import id.suara.safeguarding.units.UnitRow;
import id.suara.safeguarding.units.Units;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One case with everything that may be done to it now. Each showing of the page is a reading, and kept as one. */
@Named("concernPage")
@RequestScoped
public class ConcernPage {

    @Inject
    CaseFiles files;

    @Inject
    SealedCases cases;

    @Inject
    ReferralSheet sheets;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    Units units;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private CaseFile file;
    private List<UnitRow> candidates = List.of();
    private List<SafeguardingOfficers.Named> named;
    private final Map<String, String> given = new HashMap<>();

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw DomainException.notFound("safeguarding.no-case");
        }
        file = files.read(Long.parseLong(id));
        named = officers.named();
        given.put("level", file.row().level().name());
        given.put(
                "place",
                file.row().regencyCode() != null
                        ? file.row().regencyCode()
                        : file.row().provinceCode());
        if (file.of(EntryKind.REPLY).findAny().isEmpty()) {
            given.put("reply", Texts.get(Texts.INDONESIAN, "safeguarding.prepared.first"));
        }
        if (may("REFER")) {
            propose();
        }
    }

    private void propose() {
        ReferralFlow flow = ReferralFlow.of(file.row().level(), file.row().regencyCode());
        List<UnitRow> known = units.list(file.row().provinceCode());
        candidates = flow.ordered(known);
        List<Long> already =
                file.of(EntryKind.REFERRED).map(line -> line.unit().id()).toList();
        flow.next(known, already).ifPresent(next -> given.put("unit", String.valueOf(next.id())));
    }

    /** For the page's own action: one that may not be read is a page of its own. */
    public void check() {
        file.row();
    }

    public void triage() throws IOException {
        String place = given.get("place");
        boolean province = PlaceChoice.isProvince(place);
        cases.triage(
                id(),
                version(),
                new TriageCase(
                        Level.valueOf(given.get("level")),
                        province ? place : null,
                        province ? null : place,
                        given.get("triage")));
        again();
    }

    public void setLevel() throws IOException {
        cases.setLevel(id(), version(), new SetLevel(Level.valueOf(given.get("level")), given.get("why")));
        again();
    }

    public void refer() throws IOException {
        String unit = given.get("unit");
        if (unit == null || !unit.matches("[0-9]{1,18}")) {
            throw DomainException.invalid("request.invalid", List.of(new FieldError("unit", "safeguarding.no-unit")));
        }
        cases.refer(id(), version(), Long.parseLong(unit));
        again();
    }

    public void acknowledge() throws IOException {
        cases.acknowledge(id(), version(), new WriteNote(given.get("acknowledged")));
        again();
    }

    public void handle() throws IOException {
        cases.handle(id(), version(), new WriteNote(given.get("handled")));
        again();
    }

    public void close() throws IOException {
        cases.close(id(), version(), new CloseCase(CloseReason.valueOf(given.get("closeReason")), given.get("closed")));
        again();
    }

    public void reopen() throws IOException {
        cases.reopen(id(), version(), new WriteNote(given.get("reopened")));
        again();
    }

    public void note() throws IOException {
        cases.note(id(), version(), new WriteNote(given.get("note")));
        again();
    }

    public void reply() throws IOException {
        cases.reply(id(), version(), new WriteNote(given.get("reply")));
        again();
    }

    public void shutOut() throws IOException {
        String[] ticked = request.getParameterValues("shut-out");
        List<Long> accounts = ticked == null
                ? List.of()
                : Stream.of(ticked)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .toList();
        cases.shutOut(id(), version(), new ShutOut(accounts, request.getParameter("shut-out-office") != null));
        again();
    }

    /** The sheet as a file; the page stays where it is. */
    public void sheet() throws IOException {
        byte[] pdf = sheets.print(id());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/pdf");
        external.setResponseContentLength(pdf.length);
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + fileName(file.row().id()) + "\"");
        external.getResponseOutputStream().write(pdf);
        faces.responseComplete();
    }

    static String fileName(long caseId) {
        return "rujukan-" + caseId + ".pdf";
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/safeguarding/case?id=" + id());
    }

    private long id() {
        return file.row().id();
    }

    /** Of the page that was sent, not of the case as it is by now. */
    private long version() {
        String version = request.getParameter("version");
        return version == null || !version.matches("[0-9]{1,18}") ? -1 : Long.parseLong(version);
    }

    public boolean may(String action) {
        return file.may(Action.valueOf(action));
    }

    public CaseFile getFile() {
        return file;
    }

    public List<Line> getReport() {
        return file.lines().stream().filter(line -> line.kind().isReport()).toList();
    }

    public List<Line> getTalk() {
        return file.lines().stream().filter(line -> line.kind().isTalk()).toList();
    }

    /** Everything that was done, the newest first. */
    public List<Line> getHistory() {
        List<Line> history = new ArrayList<>(file.lines());
        history.removeIf(line -> line.kind().isReport() || line.kind().isTalk());
        Collections.reverse(history);
        return history;
    }

    public String getLeft() {
        return ConcernsPage.clock(
                file.row(),
                clock.instant(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isLate() {
        return file.row().isLate(clock.instant());
    }

    public List<UnitRow> getCandidates() {
        return candidates;
    }

    /** Whether it was referred, and the province's office, which should know of it, is not registered and must be phoned. */
    public boolean isWithoutCopy() {
        return file.of(EntryKind.REFERRED)
                        .reduce((earlier, later) -> later)
                        .filter(last -> units.lacksCopy(
                                last.unit().id(),
                                file.row().provinceCode(),
                                file.row().regencyCode(),
                                file.row().level() == Level.HIGH))
                        .isPresent()
                && file.of(EntryKind.COPIED).findAny().isEmpty();
    }

    public List<SafeguardingOfficers.Named> getOfficers() {
        return named;
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public CloseReason[] getReasons() {
        return CloseReason.values();
    }

    public Map<String, String> getGiven() {
        return given;
    }
}
