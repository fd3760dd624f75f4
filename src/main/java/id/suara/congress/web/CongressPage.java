package id.suara.congress.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.PlanCongress;
import id.suara.congress.Theme;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Planning the current congress, and when its phases open and close, in the congress's own zone. */
@Named("congressPage")
@ViewScoped
public class CongressPage implements Serializable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** One phase's times as they are edited; both null while it is not scheduled. */
    public static class PhaseTimes implements Serializable {
        private final PhaseKind kind;
        private LocalDateTime opens;
        private LocalDateTime closes;

        PhaseTimes(PhaseKind kind) {
            this.kind = kind;
        }

        public PhaseKind getKind() {
            return kind;
        }

        public LocalDateTime getOpens() {
            return opens;
        }

        public void setOpens(LocalDateTime opens) {
            this.opens = opens;
        }

        public LocalDateTime getCloses() {
            return closes;
        }

        public void setCloses(LocalDateTime closes) {
            this.closes = closes;
        }
    }

    @Inject
    transient Congresses congresses;

    private Long id;
    private long version;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int minAge = 10;
    private int places = 1000;
    private List<PhaseTimes> phases;
    private final Map<String, String> themes = new LinkedHashMap<>();
    private Set<String> sensitive = Set.of();

    @PostConstruct
    void load() {
        phases = new ArrayList<>();
        congresses.current().ifPresent(this::show);
    }

    private void show(Congress congress) {
        id = congress.getId();
        version = congress.getVersion();
        name = congress.getName();
        firstDay = congress.getFirstDay();
        lastDay = congress.getLastDay();
        minAge = congress.getMinAge();
        places = congress.getPlaces();
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        List<Theme> all = congresses.themes(id);
        all.forEach(theme -> themes.put(theme.name(language), theme.getCode()));
        sensitive = all.stream().filter(Theme::isSensitive).map(Theme::getCode).collect(Collectors.toSet());
        for (PhaseKind kind : PhaseKind.values()) {
            PhaseTimes times = new PhaseTimes(kind);
            congresses.phase(id, kind).ifPresent(phase -> {
                times.opens = LocalDateTime.ofInstant(phase.getOpensAt(), ZONE);
                times.closes = LocalDateTime.ofInstant(phase.getClosesAt(), ZONE);
            });
            phases.add(times);
        }
    }

    public String save() {
        PlanCongress plan = new PlanCongress(name, firstDay, lastDay, minAge, places);
        if (id == null) {
            congresses.plan(plan);
        } else {
            congresses.change(id, version, plan);
        }
        return "/congress/settings?faces-redirect=true&saved=true&includeViewParams=true";
    }

    public String schedule(PhaseTimes times) {
        congresses.schedule(
                id,
                times.kind,
                times.opens.atZone(ZONE).toInstant(),
                times.closes.atZone(ZONE).toInstant());
        return "/congress/settings?faces-redirect=true&saved=true&includeViewParams=true";
    }

    public String markThemes() {
        congresses.markSensitive(id, sensitive);
        return "/congress/settings?faces-redirect=true&saved=true&includeViewParams=true";
    }

    /** Codes by names. */
    public Map<String, String> getThemes() {
        return themes;
    }

    /** The codes of those that two moderators read. */
    public Set<String> getSensitive() {
        return sensitive;
    }

    public void setSensitive(Set<String> sensitive) {
        this.sensitive = sensitive;
    }

    public boolean isPlanned() {
        return id != null;
    }

    public List<PhaseTimes> getPhases() {
        return phases;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public int getMinAge() {
        return minAge;
    }

    public void setMinAge(int minAge) {
        this.minAge = minAge;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }
}
