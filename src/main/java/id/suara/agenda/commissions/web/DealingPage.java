package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.Dealings;
import id.suara.agenda.commissions.Members;
import id.suara.agenda.commissions.PlacedRow;
import id.suara.agenda.commissions.Proposal;
import id.suara.agenda.commissions.Tally;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.kernel.Texts;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dealing delegates to commissions, and who is in which. */
@Named("dealingPage")
@ViewScoped
public class DealingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Members members;

    @Inject
    transient Dealings dealings;

    @Inject
    transient Commissions commissions;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    private List<CommissionRow> all;
    private List<PlacedRow> delegates;
    private List<PlacedRow> rows;
    private String nickname;
    private String where = "";
    private List<Tally> tallies;
    private Proposal proposal;
    private long seed = 1;
    private boolean anew;
    private PlacedRow edited;
    private Long chosen;

    @PostConstruct
    void load() {
        all = commissions.all(congresses.requireCurrent().getId());
        delegates = members.all();
        tallies = members.tallies();
        narrow();
    }

    /** To those whose nickname begins as it was typed, and who are where it was chosen. */
    public void narrow() {
        String beginning = nickname == null ? "" : nickname.strip().toLowerCase(Locale.ROOT);
        rows = delegates.stream()
                .filter(row -> row.nickname().toLowerCase(Locale.ROOT).startsWith(beginning))
                .filter(row -> where.isEmpty() || where.equals(String.valueOf(row.commissionId())))
                // The table sorts it in place.
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public void propose() {
        proposal = dealings.propose(seed, anew);
        edited = null;
    }

    public void leave() {
        proposal = null;
    }

    public void takeOver() {
        int moved = dealings.takeOver(proposal.seed(), proposal.anew(), proposal.edition());
        tell("taken-over", moved);
        proposal = null;
        load();
    }

    public void edit(PlacedRow row) {
        edited = row;
        chosen = row.commissionId();
    }

    public void cancel() {
        edited = null;
    }

    public void put() {
        members.put(edited.applicationId(), chosen);
        tell("placed", edited.nickname(), name(chosen));
        finish();
    }

    public void takeOut() {
        members.takeOut(edited.applicationId());
        tell("taken-out", edited.nickname());
        finish();
    }

    private void finish() {
        edited = null;
        proposal = null;
        load();
    }

    private void tell(String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO,
                                Texts.get(locale(), "agenda.dealing." + key, values),
                                null));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Empty for null. */
    public String name(Long commission) {
        return all.stream()
                .filter(one -> one.id() == (commission == null ? 0 : commission))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    public String name(CommissionRow commission) {
        return commission.name(locale().getLanguage().equals("en"));
    }

    public int size(Tally tally) {
        return all.stream()
                .filter(one -> one.id() == tally.commissionId())
                .mapToInt(CommissionRow::size)
                .sum();
    }

    /** Where most come from; empty while nobody is there. */
    public String largest(Tally tally) {
        String code = tally.largestProvince();
        return code == null
                ? ""
                : Texts.get(
                        locale(),
                        "agenda.dealing.most",
                        province(code),
                        tally.provinces().get(code));
    }

    public String ages(Tally tally) {
        return tally.ages().values().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    public String province(String code) {
        return regions.province(code).map(Province::getName).orElse(code);
    }

    /** Why one is there; empty for one who is nowhere. */
    public String why(PlacedRow row) {
        return row.placement() == null
                ? ""
                : Texts.get(
                        locale(),
                        "agenda.dealing.why." + row.placement().why(),
                        row.placement().wish(),
                        row.placement().full().stream().map(this::name).collect(Collectors.joining(", ")),
                        row.placement().full().size());
    }

    public List<CommissionRow> getAll() {
        return all;
    }

    /** What they wished for, in words; empty for nothing. */
    public String wishes(PlacedRow row) {
        return row.wishes().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Those that were asked for. */
    public List<PlacedRow> getRows() {
        return rows;
    }

    public String getNickname() {
        return nickname;
    }

    public void setNickname(String nickname) {
        this.nickname = nickname;
    }

    /** A commission's id, {@code null} in letters for those who are in none, or empty for all. */
    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where == null ? "" : where;
    }

    /** As it is now. */
    public List<Tally> getTallies() {
        return tallies;
    }

    public long getUnplaced() {
        return delegates.stream().filter(row -> row.placement() == null).count();
    }

    /** Null until it was asked for. */
    public Proposal getProposal() {
        return proposal;
    }

    /** Whom the form is about; null for nobody. */
    public PlacedRow getEdited() {
        return edited;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public boolean isAnew() {
        return anew;
    }

    public void setAnew(boolean anew) {
        this.anew = anew;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
