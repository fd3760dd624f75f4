package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.places.MovePlaces;
import id.suara.delegates.places.PlaceMove;
import id.suara.delegates.places.PlacePlan;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.SetQuota;
import id.suara.delegates.places.ShareOut;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** How the places are shared: one province's limits, moves between provinces, and sharing all out anew. */
@Named("quotasPage")
@ViewScoped
public class QuotasPage implements Serializable {

    @Inject
    transient QuotaBars bars;

    @Inject
    transient Applications applications;

    @Inject
    transient Quotas quotas;

    @Inject
    transient PlacePlan plan;

    @Inject
    transient Regions regions;

    @Inject
    transient CurrentCaller current;

    private List<QuotaBar> rows;
    private Map<String, Long> nominated;
    private int reserve;
    private QuotaBar edited;
    private Integer places;
    private Integer onSite;
    private Integer online;
    private Integer reserved;
    private String from;
    private String to;
    private Integer moved;
    private String reason;
    private ShareOut proposal;

    @PostConstruct
    void load() {
        rows = bars.visible();
        nominated = applications.nominatedByProvince();
        reserve = quotas.reserve();
    }

    public void edit(QuotaBar row) {
        edited = row;
        places = row.places();
        onSite = row.onSite();
        online = row.online();
        reserved = row.reserved();
    }

    public void save() {
        plan.limit(
                edited.code(), edited.edition(), new SetQuota(places, onSite, online, reserved == null ? 0 : reserved));
        tell("saved", edited.province());
        edited = null;
        load();
    }

    public void cancel() {
        edited = null;
    }

    public void move() {
        plan.move(new MovePlaces(blank(from), blank(to), moved, reason));
        tell("moved", moved);
        moved = null;
        reason = null;
        load();
    }

    private static String blank(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    /** Shows what would change; nothing does yet. */
    public void propose() {
        proposal = plan.proposal();
    }

    public void shareOutAnew() {
        plan.shareOutAnew(proposal.edition());
        proposal = null;
        tell("shared-out");
        load();
    }

    public void leaveProposal() {
        proposal = null;
    }

    /** Null until it was asked for. */
    public ShareOut getProposal() {
        return proposal;
    }

    /** Of what was proposed, that which would be otherwise. */
    public List<ShareOut.Share> getChanges() {
        return proposal.shares().stream().filter(ShareOut.Share::isChanged).toList();
    }

    private static void tell(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.get(faces.getViewRoot().getLocale(), "delegates.quotas." + key, values);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    public boolean isChangeable() {
        return current.get().is(Role.ORGANIZER);
    }

    /** Newest first. */
    public List<PlaceMove> getMoves() {
        return plan.moves();
    }

    /** @param code null for the national reserve */
    public String name(String code) {
        return code == null
                ? Texts.get(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(), "delegates.quotas.reserve-name")
                : regions.province(code).map(Province::getName).orElse(code);
    }

    public List<QuotaBar> getRows() {
        return rows;
    }

    /** Applications that were not withdrawn. */
    public long nominated(QuotaBar row) {
        return nominated.getOrDefault(row.code(), 0L);
    }

    public int getPlacesSum() {
        return rows.stream().mapToInt(QuotaBar::places).sum();
    }

    public int getReserve() {
        return reserve;
    }

    /** The province whose limits are being changed, or null. */
    public QuotaBar getEdited() {
        return edited;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Integer getOnSite() {
        return onSite;
    }

    public void setOnSite(Integer onSite) {
        this.onSite = onSite;
    }

    public Integer getOnline() {
        return online;
    }

    public void setOnline(Integer online) {
        this.online = online;
    }

    public Integer getReserved() {
        return reserved;
    }

    public void setReserved(Integer reserved) {
        this.reserved = reserved;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Integer getMoved() {
        return moved;
    }

    public void setMoved(Integer moved) {
        this.moved = moved;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
