package id.suara.delegates.chaperones.web;

import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.chaperones.Care;
import id.suara.delegates.chaperones.CareRow;
import id.suara.delegates.chaperones.CareSheets;
import id.suara.delegates.chaperones.ChaperoneAccounts;
import id.suara.delegates.chaperones.ChaperoneRow;
import id.suara.delegates.chaperones.Chaperones;
import id.suara.delegates.chaperones.Pairing;
import id.suara.delegates.chaperones.RecordVetting;
import id.suara.delegates.chaperones.VettingKind;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** One chaperone: who it is, the vetting, and who is in their care. */
@Named("chaperonePage")
@ViewScoped
public class ChaperonePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    transient Chaperones chaperones;

    @Inject
    transient ChaperoneAccounts accounts;

    @Inject
    transient Care care;

    @Inject
    transient Pairing pairing;

    @Inject
    transient CareSheets sheets;

    @Inject
    transient Applications applications;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    @Inject
    transient CurrentCaller current;

    private long id;
    private ChaperoneRow row;
    private ChaperoneForm form;
    private VettingKind kind;
    private LocalDate checkedOn;
    private LocalDate validUntil;
    private List<CareRow> delegates;
    private List<CareRow> candidates;
    private String login;
    private LocalDate lastDay;
    private LocalDate firstDay;
    private final Map<Long, String> helpShown = new HashMap<>();

    public void load() {
        row = chaperones.find(id);
        form = ChaperoneForm.of(row);
        kind = row.kind();
        checkedOn = row.checkedOn();
        validUntil = row.validUntil();
        firstDay = congresses.requireCurrent().getFirstDay();
        lastDay = congresses.requireCurrent().getLastDay();
        login = accounts.loginOf(id).orElse(null);
        delegates = care.delegatesOf(id);
        candidates = isChanger() ? care.candidates(id, SHOWN) : List.of();
    }

    public void correct() {
        chaperones.correct(id, row.version(), form.command());
        tell("saved");
        load();
    }

    public void vet() {
        chaperones.recordVetting(id, row.version(), new RecordVetting(kind, checkedOn, validUntil));
        tell("vetted");
        load();
    }

    public void giveAccount() {
        accounts.give(id, login);
        tell("account-given");
        load();
    }

    public void takeAccount() {
        accounts.take(id);
        tell("account-taken");
        load();
    }

    public void pair(CareRow child) {
        pairing.pair(child.applicationId(), 0, id);
        tell("paired", child.fullName());
        load();
    }

    /** All whose nomination names this chaperone; stops at the first that does not fit. */
    public void pairNamed() {
        List<CareRow> named = candidates.stream().filter(CareRow::named).toList();
        try {
            named.forEach(child -> pairing.pair(child.applicationId(), 0, id));
            tell("paired-named", named.size());
        } finally {
            load();
        }
    }

    public void part(CareRow child) {
        pairing.part(child.applicationId(), id);
        tell("parted", child.fullName());
        load();
    }

    public void showHelp(CareRow child) {
        helpShown.put(
                child.applicationId(),
                applications
                        .helpWanted(child.applicationId())
                        .orElseGet(() -> Texts.get(locale(), "delegates.application.help-none")));
    }

    /** The sheet for whoever looks after them, made when it is asked for. */
    public StreamedContent getSheet() {
        byte[] pdf = sheets.print(id);
        return DefaultStreamedContent.builder()
                .name("lembar-pendamping.pdf")
                .contentType("application/pdf")
                .contentLength((long) pdf.length)
                .stream(() -> new ByteArrayInputStream(pdf))
                .build();
    }

    /** Null until it was asked for. */
    public String help(CareRow child) {
        return helpShown.get(child.applicationId());
    }

    public int age(CareRow child) {
        return Period.between(child.birthDate(), firstDay).getYears();
    }

    private static void tell(String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO, Texts.get(locale(), "chaperones." + key, values), null));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean isChanger() {
        return current.get().is(Role.ORGANIZER) || current.get().is(Role.PROVINCIAL_OFFICER);
    }

    /** Whether the caller may say with which account the chaperone signs in. */
    public boolean isAccountGiver() {
        return current.get().is(Role.ORGANIZER);
    }

    /** Whether the vetting lasts to the end of the congress. */
    public boolean isVetted() {
        return row.validUntil() != null && !row.validUntil().isBefore(lastDay);
    }

    public boolean isFull() {
        return delegates.size() >= pairing.most();
    }

    public int getMost() {
        return pairing.most();
    }

    public boolean isAnyNamed() {
        return candidates.stream().anyMatch(CareRow::named);
    }

    /** Those to which the caller may move the chaperone. */
    public List<Province> getProvinces() {
        String own = current.get().provinceCode();
        return regions.provinces().stream()
                .filter(each -> own == null || each.getCode().equals(own))
                .toList();
    }

    public VettingKind[] getKinds() {
        return VettingKind.values();
    }

    /** @throws id.suara.kernel.DomainException {@code chaperones.none} (not found), also for an address without an id */
    public ChaperoneRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public ChaperoneForm getForm() {
        return form;
    }

    public List<CareRow> getDelegates() {
        return delegates;
    }

    public List<CareRow> getCandidates() {
        return candidates;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public VettingKind getKind() {
        return kind;
    }

    public void setKind(VettingKind kind) {
        this.kind = kind;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    /** Of the chaperone's account; null without one. */
    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
