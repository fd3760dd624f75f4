package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.intake.Column;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Nominating one child. The province is the regency's, so it is not asked for. */
@Named("nominatePage")
@ViewScoped
public class NominatePage implements Serializable {

    @Inject
    transient Nominations nominations;

    @Inject
    transient Regions regions;

    private final Map<String, String> child = new HashMap<>();
    private boolean open;
    private Long done;
    private List<SelectItem> regencies = List.of();

    public void load() {
        open = nominations.mayNominate();
        String only = open ? nominations.onlyProvince() : null;
        regencies = regions.provinces().stream()
                .filter(province -> only == null || province.getCode().equals(only))
                .map(this::group)
                .collect(Collectors.toList());
    }

    private SelectItem group(Province province) {
        SelectItem[] items = regions.regenciesOf(province.getCode()).stream()
                .map(regency -> new SelectItem(regency.getCode(), regency.getName()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(province.getName(), null, false, items);
    }

    public String send() {
        long id = nominations.nominate(command());
        return "/delegates/nominate?faces-redirect=true&done=" + id;
    }

    private NominateChild command() {
        String regency = child.get("regency");
        return new NominateChild(
                child.get("fullName"),
                child.get("nickname"),
                child.get("birthDate"),
                child.get("sex"),
                regions.regency(regency).map(Regency::getProvinceCode).orElse(null),
                regency,
                child.get("grade"),
                child.get("mode"),
                child.get("guardianName"),
                child.get("guardianRelation"),
                child.get("guardianPhone"),
                child.get("guardianEmail"),
                child.get("chaperoneName"),
                child.get("chaperonePhone"),
                child.get("selectionPath"),
                child.get("helpWanted"),
                child.get("remark"));
    }

    /** The fields, for the draft that the browser keeps. */
    public String getFieldNames() {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.PROVINCE)
                .map(Column::field)
                .collect(Collectors.joining(" "));
    }

    /** By the fields' names. */
    public Map<String, String> getChild() {
        return child;
    }

    public boolean isOpen() {
        return open;
    }

    public List<SelectItem> getRegencies() {
        return regencies;
    }

    /** The application that was just made, or null. */
    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }
}
