package id.suara.programme.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.AgeBand;
import id.suara.programme.AccessService;
import id.suara.programme.Language;
import id.suara.programme.SessionKind;
import id.suara.programme.releases.ProgrammeFilter;
import id.suara.programme.releases.PublicProgramme;
import id.suara.programme.releases.PublishedProgramme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public programme, as a list or as a grid, in the reader's own time. It makes no session. */
@Named("programmePage")
@RequestScoped
public class ProgrammePage {

    /** A choice of a list: what stands in the address, and how it is called. */
    public record Choice(String code, String name) {}

    public record Day(String code, String name, List<SessionCard> sessions, DayGrid grid) {}

    private static final String PATH = "/programme/";

    @Inject
    PublishedProgramme published;

    private String day;
    private String track;
    private String kind;
    private String ageBand;
    private String language;
    private String service;
    private String zone;
    private String view;

    private PublicProgramme programme;
    private ZoneId reader;
    private List<Day> days = List.of();

    /** @param usual the zone in which this reader is told times otherwise */
    public void list(ZoneId usual) {
        reader = IndonesianTime.zone(zone).orElse(usual);
        ProgrammeFilter filter = ProgrammeFilter.of(null, track, kind, ageBand, language, service);
        ProgrammeFilter.of(day, null, null, null, null, null);
        programme = published.current().orElse(null);
        if (programme != null) {
            days = days(filter);
        }
    }

    /** By the reader's days, which may be others than the congress's. */
    private List<Day> days(ProgrammeFilter filter) {
        Locale locale = locale();
        Map<LocalDate, List<SessionCard>> byDay = programme.sessions().stream()
                .filter(session -> filter.takes(session, reader))
                .map(session -> SessionCard.of(session, reader, programme.zone(), locale))
                .collect(Collectors.groupingBy(
                        card -> card.span().startsAt().atZone(reader).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()));
        return byDay.entrySet().stream()
                .filter(entry -> day == null || day.equals(entry.getKey().toString()))
                .map(entry -> new Day(
                        entry.getKey().toString(),
                        IndonesianTime.day(entry.getKey(), locale),
                        entry.getValue(),
                        isGrid() ? DayGrid.of(entry.getValue(), reader, locale) : null))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean isReleased() {
        return programme != null;
    }

    public boolean isGrid() {
        return "grid".equals(view);
    }

    public boolean isFiltered() {
        return Stream.of(day, track, kind, ageBand, language, service).anyMatch(asked -> asked != null);
    }

    public List<Day> getDays() {
        return days;
    }

    public String getCongress() {
        return programme.congress();
    }

    public String getReleaseName() {
        return programme.release().name();
    }

    public Instant getReleasedAt() {
        return programme.release().releasedAt();
    }

    public ZoneId getReader() {
        return reader;
    }

    public String getZoneLabel() {
        return IndonesianTime.label(reader);
    }

    /** Whether the congress is in another zone than the reader. */
    public boolean isElsewhere() {
        return programme != null && !reader.equals(programme.zone());
    }

    public String getCongressZone() {
        return IndonesianTime.label(programme.zone());
    }

    public List<Choice> getZones() {
        return IndonesianTime.zones().stream()
                .map(one -> new Choice(one.getId(), IndonesianTime.label(one)))
                .toList();
    }

    public List<Choice> getDayChoices() {
        Locale locale = locale();
        return programme.days().stream()
                .map(one -> new Choice(one.toString(), IndonesianTime.day(one, locale)))
                .toList();
    }

    public List<Choice> getTrackChoices() {
        boolean english = locale().getLanguage().equals("en");
        return programme.tracks().stream()
                .map(one -> new Choice(String.valueOf(one.id()), one.name(english)))
                .toList();
    }

    public SessionKind[] getKinds() {
        return SessionKind.values();
    }

    public AgeBand[] getAgeBands() {
        return AgeBand.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public AccessService[] getServices() {
        return AccessService.values();
    }

    /** This page as it stands, but in the other view. */
    public String getOtherView() {
        return address("view", isGrid() ? null : "grid");
    }

    /** This page as it stands, but in another zone. */
    public String inZone(String other) {
        return address("zone", other);
    }

    private String address(String name, String value) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("day", day);
        parts.put("track", track);
        parts.put("kind", kind);
        parts.put("ageBand", ageBand);
        parts.put("language", language);
        parts.put("service", service);
        parts.put("zone", zone);
        parts.put("view", view);
        parts.put(name, value);
        UriBuilder address = UriBuilder.fromPath(PATH);
        parts.forEach((part, word) -> {
            if (word != null) {
                address.queryParam(part, "{" + part + "}").resolveTemplate(part, word);
            }
        });
        return address.build().toString();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTrack() {
        return track;
    }

    public void setTrack(String track) {
        this.track = track;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = ageBand;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
