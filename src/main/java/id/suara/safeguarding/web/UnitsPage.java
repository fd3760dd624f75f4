package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.safeguarding.units.OfficeType;
import id.suara.safeguarding.units.RegisterUnit;
import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.UnitRow;
import id.suara.safeguarding.units.Units;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The register of units: one more, a changed one, one that is no more. */
@Named("unitsPage")
@RequestScoped
public class UnitsPage {

    @Inject
    Units units;

    @Inject
    HttpServletRequest request;

    private List<UnitRow> rows;
    private UnitRow edited;
    private UnitKind kind;
    private OfficeType officeType;
    private String place;
    private String name;
    private String phone;
    private String hours;
    private LocalDate checkedOn;

    @PostConstruct
    void load() {
        String province = request.getParameter("province");
        rows = units.list(province == null || province.isBlank() ? null : province);
        String edit = request.getParameter("edit");
        if (edit != null && edit.matches("[0-9]{1,18}")) {
            edited = units.read(Long.parseLong(edit));
            kind = edited.kind();
            officeType = edited.officeType();
            place = edited.regencyCode() != null ? edited.regencyCode() : edited.provinceCode();
            name = edited.name();
            phone = edited.phone();
            hours = edited.hours();
            checkedOn = edited.checkedOn();
        }
    }

    public void save() throws IOException {
        RegisterUnit unit = new RegisterUnit(
                kind,
                officeType,
                PlaceChoice.province(place),
                PlaceChoice.isProvince(place) ? null : place,
                name,
                phone,
                hours,
                checkedOn);
        if (edited == null) {
            units.register(unit);
        } else {
            units.change(edited.id(), version(), unit);
        }
        again();
    }

    public void retire() throws IOException {
        if (edited == null) {
            throw DomainException.notFound("safeguarding.no-unit");
        }
        units.retire(edited.id(), version());
        again();
    }

    private static void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/safeguarding/units");
    }

    private long version() {
        String version = request.getParameter("version");
        return version == null || !version.matches("[0-9]{1,18}") ? -1 : Long.parseLong(version);
    }

    public List<UnitRow> getRows() {
        return rows;
    }

    public String getProvince() {
        return request.getParameter("province");
    }

    /** Null while a new one is written. */
    public UnitRow getEdited() {
        return edited;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public OfficeType[] getOfficeTypes() {
        return OfficeType.values();
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public OfficeType getOfficeType() {
        return officeType;
    }

    public void setOfficeType(OfficeType officeType) {
        this.officeType = officeType;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }
}
