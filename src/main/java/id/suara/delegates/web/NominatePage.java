package id.suara.delegates.web;

import id.suara.delegates.Nominations;
import id.suara.delegates.intake.Column;
import jakarta.faces.model.SelectItem;
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
    transient NominationFields fields;

    private final Map<String, String> child = new HashMap<>();
    private boolean open;
    private Long done;
    private List<SelectItem> regencies = List.of();

    public void load() {
        open = nominations.mayNominate();
        String only = open ? nominations.onlyProvince() : null;
        regencies = fields.regencies(only);
    }

    public String send() {
        long id = nominations.nominate(fields.command(child));
        return "/delegates/nominate?faces-redirect=true&done=" + id;
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
