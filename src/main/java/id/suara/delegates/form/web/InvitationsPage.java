package id.suara.delegates.form.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.form.GiveInvitation;
import id.suara.delegates.form.InvitationRow;
import id.suara.delegates.form.Invitations;
import id.suara.delegates.intake.SelectionPath;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An office's desk of invitations: giving one, handing it over, seeing how often it was used, taking it back. */
@Named("invitationsPage")
@ViewScoped
public class InvitationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    @Inject
    transient Invitations invitations;

    @Inject
    transient Regions regions;

    @Inject
    transient CurrentCaller current;

    @Inject
    transient Settings settings;

    private List<InvitationRow> rows;
    private InvitationRow given;
    private String province;
    private String label;
    private SelectionPath path;
    private Integer most = 30;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        rows = invitations.page(Long.MAX_VALUE, SHOWN);
        if (province == null) {
            province = current.get().provinceCode();
        }
    }

    public void give() {
        long id = invitations.give(new GiveInvitation(province, label, path, most, lastDay));
        given = invitations.find(id);
        label = null;
        load();
    }

    public void revoke(InvitationRow row) {
        invitations.revoke(row.id(), row.version());
        given = null;
        load();
    }

    /** The whole address of the form, for a message to the family. */
    public String link(InvitationRow row) {
        return settings.baseUrl() + row.formPath();
    }

    public boolean isGiver() {
        return current.get().is(Role.ORGANIZER) || current.get().is(Role.PROVINCIAL_OFFICER);
    }

    /** The provinces that the caller may give invitations for. */
    public List<Province> getProvinces() {
        String own = current.get().provinceCode();
        return regions.provinces().stream()
                .filter(each -> own == null || each.getCode().equals(own))
                .toList();
    }

    public SelectionPath[] getPaths() {
        return SelectionPath.values();
    }

    public List<InvitationRow> getRows() {
        return rows;
    }

    /** The one that was given just now, or null. */
    public InvitationRow getGiven() {
        return given;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public SelectionPath getPath() {
        return path;
    }

    public void setPath(SelectionPath path) {
        this.path = path;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
