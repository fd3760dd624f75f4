package id.suara.programme.web;

import id.suara.congress.Congresses;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The commissions, without who is in them. */
@Named("commissionsPage")
@ViewScoped
public class CommissionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Commissions commissions;

    @Inject
    transient Congresses congresses;

    private Long id;
    private long version;
    private List<CommissionRow> rows;
    private List<ProgrammePage.Choice> themes;
    private String name;
    private String nameEn;
    private String themeCode;
    private Integer size;

    public void load() {
        long congress = congresses.requireCurrent().getId();
        rows = commissions.all(congress);
        themes = congresses.themes(congress).stream()
                .map(one -> new ProgrammePage.Choice(one.getCode(), one.name(Told.locale())))
                .toList();
        rows.stream().filter(row -> Objects.equals(id, row.id())).forEach(this::take);
    }

    private void take(CommissionRow row) {
        version = row.version();
        name = row.name();
        nameEn = row.nameEn();
        themeCode = row.themeCode();
        size = row.size();
    }

    public void save() {
        PlanCommission plan = new PlanCommission(name, nameEn, themeCode, size);
        if (id == null) {
            commissions.add(plan);
        } else {
            commissions.change(id, version, plan);
        }
        Told.info("programme.parts.saved", plan.name());
        Told.go("/programme/commissions");
    }

    public void remove(CommissionRow row) {
        commissions.remove(row.id(), row.version());
        Told.info("programme.parts.removed", row.name());
        Told.go("/programme/commissions");
    }

    public String theme(String code) {
        return themes.stream()
                .filter(one -> one.code().equals(code))
                .map(ProgrammePage.Choice::name)
                .findFirst()
                .orElse("");
    }

    public List<ProgrammePage.Choice> getThemes() {
        return themes;
    }

    public List<CommissionRow> getRows() {
        return rows;
    }

    /** Whose fields are shown; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getThemeCode() {
        return themeCode;
    }

    public void setThemeCode(String themeCode) {
        this.themeCode = themeCode;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }
}
