package id.suara.webinars;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an organizer says of a webinar, whole: what is missing is taken away.
 *
 * @param timeZone of those who hold it, one of Indonesia's three; others read it in their own
 * @param capacity places, up to 100,000
 * @param meetingLink {@code https} only; null while it is not known, which a draft may be
 * @param neededMinutes to have been there for the certificate
 * @param creditMinutes what the certificate counts, 0 for none
 */
public record PlanWebinar(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String titleEn,
        @NotBlank @Size(max = 4000) String summary,
        @NotBlank @Size(max = 4000) String summaryEn,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Pattern(regexp = "Asia/(Jakarta|Makassar|Jayapura)", message = "{webinars.time-zone}")
                String timeZone,
        @NotNull @Min(1) @Max(100_000) Integer capacity,
        @Size(max = 500) @Pattern(regexp = "https://[^\\s\\p{Cntrl}]+", message = "{webinars.meeting-link}")
                String meetingLink,
        boolean signLanguage,
        boolean captions,
        @NotNull @Min(1) @Max(1440) Integer neededMinutes,
        @NotNull @Min(0) @Max(1440) Integer creditMinutes,
        @NotNull @Size(max = 20) List<@NotNull @Valid Speaker> speakers)
        implements Serializable {

    private static final Duration LONGEST = Duration.ofHours(24);

    public PlanWebinar {
        title = stripped(title);
        titleEn = stripped(titleEn);
        summary = stripped(summary);
        summaryEn = stripped(summaryEn);
        meetingLink = meetingLink == null || meetingLink.isBlank() ? null : meetingLink.strip();
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
    }

    @JsonbTransient
    @AssertTrue(message = "{webinars.ends-before-it-starts}")
    public boolean isEndsAtLater() {
        return startsAt == null || endsAt == null || endsAt.isAfter(startsAt);
    }

    @JsonbTransient
    @AssertTrue(message = "{webinars.too-long}")
    public boolean isEndsAtWithinADay() {
        return startsAt == null
                || endsAt == null
                || Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0;
    }

    /** The same, as long, at that time. @param meeting its address; null for none */
    PlanWebinar at(Instant starts, String meeting) {
        return new PlanWebinar(
                title,
                titleEn,
                summary,
                summaryEn,
                starts,
                starts.plus(Duration.between(startsAt, endsAt)),
                timeZone,
                capacity,
                meeting,
                signLanguage,
                captions,
                neededMinutes,
                creditMinutes,
                speakers);
    }

    static String stripped(String words) {
        return words == null ? null : words.strip();
    }
}
