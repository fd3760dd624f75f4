package id.suara.programme;

import id.suara.kernel.AgeBand;
import id.suara.moderation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is planned about a session. Equal when nothing that anybody reads differs.
 *
 * @param titleEn null where the Indonesian is shown in English too, as the description's
 * @param commissions ids, for {@link Audience#COMMISSIONS} and only for it
 * @param roomId null while there is none
 * @param startsAt to the minute; null with {@code endsAt} for the list of the unscheduled
 * @param capacity how many can take part; null for as many as the room holds
 * @param ageBands for whom it is made; empty for all
 * @param speakers ids of those who speak or facilitate
 */
public record SessionPlan(
        @NotNull(message = "{programme.title-size}") @Size(min = 3, max = 160, message = "{programme.title-size}")
                String title,
        @Size(min = 3, max = 160, message = "{programme.title-size}") String titleEn,
        @Size(max = 4000, message = "{programme.description-size}") String description,
        @Size(max = 4000, message = "{programme.description-size}") String descriptionEn,
        @NotNull(message = "{programme.kind-missing}") SessionKind kind,
        @NotNull(message = "{programme.audience-missing}") Audience audience,
        Long trackId,
        Set<Long> commissions,
        Long roomId,
        Instant startsAt,
        Instant endsAt,
        @Min(value = 1, message = "{programme.capacity}") @Max(value = 20_000, message = "{programme.capacity}")
                Integer capacity,
        Set<Language> languages,
        Set<AgeBand> ageBands,
        Set<AccessService> services,
        Set<Long> speakers)
        implements Serializable {

    public SessionPlan {
        title = PlainText.line(title);
        titleEn = PlainText.line(titleEn);
        description = PlainText.clean(description);
        descriptionEn = PlainText.clean(descriptionEn);
        commissions = audience == Audience.COMMISSIONS ? sorted(commissions) : Set.of();
        startsAt = toTheMinute(startsAt);
        endsAt = toTheMinute(endsAt);
        languages = sorted(languages);
        ageBands = sorted(ageBands);
        services = sorted(services);
        speakers = sorted(speakers);
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(Collection<T> chosen) {
        return chosen == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(chosen));
    }

    private static Instant toTheMinute(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MINUTES);
    }

    public boolean hasTime() {
        return startsAt != null && endsAt != null;
    }

    /** When it is, or null for one that is not scheduled. */
    public Span span() {
        return hasTime() ? new Span(startsAt, endsAt) : null;
    }

    /** Whether those it is for have to be there. */
    public boolean obliges() {
        return audience != Audience.OPTIONAL;
    }

    public String title(boolean english) {
        return english && titleEn != null ? titleEn : title;
    }

    public String description(boolean english) {
        return english && descriptionEn != null ? descriptionEn : description;
    }

    /** The same at another time and in another room. */
    public SessionPlan moved(Instant start, Instant end, Long room) {
        return new SessionPlan(
                title,
                titleEn,
                description,
                descriptionEn,
                kind,
                audience,
                trackId,
                commissions,
                room,
                start,
                end,
                capacity,
                languages,
                ageBands,
                services,
                speakers);
    }

    /** The same without a time, to wait on the list of the unscheduled. */
    public SessionPlan unscheduled() {
        return moved(null, null, roomId);
    }
}
