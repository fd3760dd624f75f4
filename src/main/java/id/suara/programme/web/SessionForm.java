package id.suara.programme.web;

import id.suara.kernel.AgeBand;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.programme.AccessService;
import id.suara.programme.Audience;
import id.suara.programme.Language;
import id.suara.programme.SessionKind;
import id.suara.programme.SessionPlan;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A plan as a page's fields hold it: a day, and hours where the congress is. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    private String title;
    private String titleEn;
    private String description;
    private String descriptionEn;
    private SessionKind kind = SessionKind.COMMON;
    private Audience audience = Audience.EVERYBODY;
    private Long trackId;
    private Long[] commissions = {};
    private Long roomId;
    private String day;
    private String start;
    private String end;
    private Integer capacity;
    private Language[] languages = {Language.INDONESIAN};
    private AgeBand[] ageBands = {};
    private AccessService[] services = {};
    private Long[] speakers = {};

    SessionForm(ZoneId zone) {
        this.zone = zone;
    }

    static SessionForm of(SessionPlan plan, ZoneId zone) {
        SessionForm form = new SessionForm(zone);
        form.title = plan.title();
        form.titleEn = plan.titleEn();
        form.description = plan.description();
        form.descriptionEn = plan.descriptionEn();
        form.kind = plan.kind();
        form.audience = plan.audience();
        form.trackId = plan.trackId();
        form.commissions = plan.commissions().toArray(Long[]::new);
        form.roomId = plan.roomId();
        if (plan.hasTime()) {
            ZonedDateTime from = plan.startsAt().atZone(zone);
            form.day = from.toLocalDate().toString();
            form.start = from.toLocalTime().toString();
            form.end = plan.endsAt().atZone(zone).toLocalTime().toString();
        }
        form.capacity = plan.capacity();
        form.languages = plan.languages().toArray(Language[]::new);
        form.ageBands = plan.ageBands().toArray(AgeBand[]::new);
        form.services = plan.services().toArray(AccessService[]::new);
        form.speakers = plan.speakers().toArray(Long[]::new);
        return form;
    }

    /** @throws DomainException {@code programme.hours} (invalid, with the field) for what is no hour of the day */
    SessionPlan plan() {
        Instant from = at("start", start);
        Instant until = at("end", end);
        return new SessionPlan(
                title,
                titleEn,
                description,
                descriptionEn,
                kind,
                audience,
                trackId,
                set(commissions),
                roomId,
                from,
                until,
                capacity,
                set(languages),
                set(ageBands),
                set(services),
                set(speakers));
    }

    /** Without a day there is no time either. */
    private Instant at(String field, String hour) {
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .atTime(LocalTime.parse(hour == null ? "" : hour.strip().replace('.', ':')))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException e) {
            throw DomainException.invalid("programme.hours", List.of(new FieldError(field, "programme.hours")));
        }
    }

    private static <T> Set<T> set(T[] chosen) {
        return chosen == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(chosen));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Long getTrackId() {
        return trackId;
    }

    public void setTrackId(Long trackId) {
        this.trackId = trackId;
    }

    public Long[] getCommissions() {
        return commissions;
    }

    public void setCommissions(Long[] commissions) {
        this.commissions = commissions;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Language[] getLanguages() {
        return languages;
    }

    public void setLanguages(Language[] languages) {
        this.languages = languages;
    }

    public AgeBand[] getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(AgeBand[] ageBands) {
        this.ageBands = ageBands;
    }

    public AccessService[] getServices() {
        return services;
    }

    public void setServices(AccessService[] services) {
        this.services = services;
    }

    public Long[] getSpeakers() {
        return speakers;
    }

    public void setSpeakers(Long[] speakers) {
        this.speakers = speakers;
    }
}
