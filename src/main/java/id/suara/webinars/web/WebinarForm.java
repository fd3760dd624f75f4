package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.PlanWebinar;
import id.suara.webinars.Speaker;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a webinar while it is planned. Its times are those of its own zone; a speaker is a line: the name, a comma, the
 *  role. */
public class WebinarForm implements Serializable {

    private static final int CAPACITY = 130;
    private static final int MINUTES = 90;

    private String title;
    private String titleEn;
    private String summary;
    private String summaryEn;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private String timeZone = "Asia/Jakarta";
    private Integer capacity = CAPACITY;
    private String meetingLink;
    private boolean signLanguage;
    private boolean captions;
    private Integer neededMinutes = MINUTES;
    private Integer creditMinutes = MINUTES;
    private String speakers;

    static WebinarForm of(PlanWebinar plan) {
        WebinarForm form = new WebinarForm();
        ZoneId zone = ZoneId.of(plan.timeZone());
        form.title = plan.title();
        form.titleEn = plan.titleEn();
        form.summary = plan.summary();
        form.summaryEn = plan.summaryEn();
        form.starts = LocalDateTime.ofInstant(plan.startsAt(), zone);
        form.ends = LocalDateTime.ofInstant(plan.endsAt(), zone);
        form.timeZone = plan.timeZone();
        form.capacity = plan.capacity();
        form.meetingLink = plan.meetingLink();
        form.signLanguage = plan.signLanguage();
        form.captions = plan.captions();
        form.neededMinutes = plan.neededMinutes();
        form.creditMinutes = plan.creditMinutes();
        form.speakers = plan.speakers().stream()
                .map(speaker -> speaker.name() + ", " + speaker.role())
                .collect(Collectors.joining("\n"));
        return form;
    }

    PlanWebinar plan() {
        return new PlanWebinar(
                title,
                titleEn,
                summary,
                summaryEn,
                instant(starts),
                instant(ends),
                timeZone,
                capacity,
                meetingLink,
                signLanguage,
                captions,
                neededMinutes,
                creditMinutes,
                lines());
    }

    private Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(ZoneId.of(timeZone)).toInstant();
    }

    /** Names have commas too, before a degree: the role stands after the last one.
     *
     *  @throws DomainException {@code request.invalid} with {@code webinars.speaker-line} */
    private List<Speaker> lines() {
        return speakers == null
                ? List.of()
                : speakers.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> {
                            int comma = line.lastIndexOf(',');
                            if (comma <= 0 || line.substring(comma + 1).isBlank()) {
                                throw DomainException.invalid(
                                        "request.invalid",
                                        List.of(new FieldError("speakers", "webinars.speaker-line")));
                            }
                            return new Speaker(line.substring(0, comma), line.substring(comma + 1));
                        })
                        .toList();
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

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getMeetingLink() {
        return meetingLink;
    }

    public void setMeetingLink(String meetingLink) {
        this.meetingLink = meetingLink;
    }

    public boolean isSignLanguage() {
        return signLanguage;
    }

    public void setSignLanguage(boolean signLanguage) {
        this.signLanguage = signLanguage;
    }

    public boolean isCaptions() {
        return captions;
    }

    public void setCaptions(boolean captions) {
        this.captions = captions;
    }

    public Integer getNeededMinutes() {
        return neededMinutes;
    }

    public void setNeededMinutes(Integer neededMinutes) {
        this.neededMinutes = neededMinutes;
    }

    public Integer getCreditMinutes() {
        return creditMinutes;
    }

    public void setCreditMinutes(Integer creditMinutes) {
        this.creditMinutes = creditMinutes;
    }

    public String getSpeakers() {
        return speakers;
    }

    public void setSpeakers(String speakers) {
        this.speakers = speakers;
    }
}
