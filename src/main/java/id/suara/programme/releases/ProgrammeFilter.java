package id.suara.programme.releases;

import id.suara.kernel.AgeBand;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.programme.AccessService;
import id.suara.programme.Language;
import id.suara.programme.SessionKind;
import id.suara.programme.SessionPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What of the programme somebody wants to see; null for all of it. */
public record ProgrammeFilter(
        LocalDate day, Long track, SessionKind kind, AgeBand ageBand, Language language, AccessService service) {

    /** Of words as they stand in an address; blank ones ask for nothing.
     *
     *  @throws DomainException {@code programme.filter} (invalid, with the field) for what cannot be asked */
    public static ProgrammeFilter of(
            String day, String track, String kind, String ageBand, String language, String service) {
        return new ProgrammeFilter(
                parse("day", day, LocalDate::parse),
                parse("track", track, Long::valueOf),
                parse("kind", kind, word -> SessionKind.valueOf(word.toUpperCase(Locale.ROOT))),
                parse("ageBand", ageBand, word -> AgeBand.valueOf(word.toUpperCase(Locale.ROOT))),
                parse("language", language, word -> Language.valueOf(word.toUpperCase(Locale.ROOT))),
                parse("service", service, word -> AccessService.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    private interface Reading<T> {
        T of(String word);
    }

    private static <T> T parse(String field, String word, Reading<T> reading) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return reading.of(word.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw DomainException.invalid("programme.filter", List.of(new FieldError(field, "programme.filter")));
        }
    }

    public boolean isEmpty() {
        return Stream.of(day, track, kind, ageBand, language, service).allMatch(Objects::isNull);
    }

    /** @param zone where {@code day} is meant */
    public boolean takes(PublicSession session, ZoneId zone) {
        SessionPlan plan = session.plan();
        return (day == null || plan.startsAt().atZone(zone).toLocalDate().equals(day))
                && (track == null || track.equals(plan.trackId()))
                && (kind == null || kind == plan.kind())
                // What is made for no age in particular is for every age.
                && (ageBand == null
                        || plan.ageBands().isEmpty()
                        || plan.ageBands().contains(ageBand))
                && (language == null || plan.languages().contains(language))
                && (service == null || plan.services().contains(service));
    }
}
