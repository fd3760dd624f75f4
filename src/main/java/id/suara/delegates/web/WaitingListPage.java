package id.suara.delegates.web;

import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.GiveReason;
import id.suara.delegates.WaitingChild;
import id.suara.delegates.WaitingList;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Who waits in a province, in turn; organizers move one to another place in the line. */
@Named("waitingListPage")
@ViewScoped
public class WaitingListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A province in which somebody waits. */
    public record Line(String code, String province, long waiting) implements Serializable {}

    @Inject
    transient WaitingList waiting;

    @Inject
    transient Applications applications;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    @Inject
    transient CurrentCaller current;

    private String province;
    private String provinceName;
    private List<Line> lines = List.of();
    private List<WaitingChild> children = List.of();
    private boolean movable;
    private LocalDate firstDay;
    private WaitingChild moved;
    private Integer position;
    private String reason;

    /** Without a province the caller's own, or the first in which somebody waits.
     *
     *  @throws DomainException {@code access.denied}; {@code delegates.no-quota} (not found) for a province that is none */
    public void load() {
        Map<String, Long> counts = applications.waitingByProvince();
        lines = counts.entrySet().stream()
                .map(each -> new Line(each.getKey(), name(each.getKey()), each.getValue()))
                .toList();
        if (province == null || province.isBlank()) {
            String own = current.get().provinceCode();
            province = own != null || lines.isEmpty() ? own : lines.get(0).code();
        }
        firstDay = congresses.requireCurrent().getFirstDay();
        movable = waiting.isMovable();
        if (province != null) {
            provinceName = regions.province(province)
                    .map(Province::getName)
                    .orElseThrow(() -> DomainException.notFound("delegates.no-quota"));
            children = waiting.of(province);
        }
    }

    private String name(String code) {
        return regions.province(code).map(Province::getName).orElse(code);
    }

    /** Whom the form above the line is about. */
    public void choose(WaitingChild child) {
        moved = child;
        position = child.position();
        reason = null;
    }

    public void leave() {
        moved = null;
    }

    public void move() {
        waiting.move(moved.applicationId(), moved.version(), position, new GiveReason(reason));
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.get(faces.getViewRoot().getLocale(), "delegates.waiting-list.done", moved.fullName());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        moved = null;
        load();
    }

    public int age(WaitingChild child) {
        return Period.between(child.birthDate(), firstDay).getYears();
    }

    /** Those in which somebody waits, as far as the caller sees. */
    public List<Line> getLines() {
        return lines;
    }

    public List<WaitingChild> getChildren() {
        return children;
    }

    public boolean isMovable() {
        return movable;
    }

    /** Null while nobody waits anywhere. */
    public String getProvinceName() {
        return provinceName;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    /** Null while nobody was chosen. */
    public WaitingChild getMoved() {
        return moved;
    }

    /** From 1. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
