package id.suara.programme.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import id.suara.programme.Audience;
import id.suara.programme.Place;
import id.suara.programme.SessionField;
import id.suara.programme.SessionPlan;
import id.suara.programme.Span;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
import id.suara.programme.releases.SessionChange;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands in a plan, and how two differ, in one reader's words; names are read once. */
final class PlanWords {

    /** @param before empty where there was nothing, as {@code after} */
    public record Line(String what, String before, String after) implements Serializable {}

    private final Locale locale;
    private final ZoneId zone;
    private final boolean english;
    private final Map<Long, String> tracks;
    private final Map<Long, String> commissions;
    private final Map<Long, String> speakers;
    private final Map<Long, String> rooms;

    PlanWords(
            Locale locale,
            ZoneId zone,
            long congress,
            Tracks tracks,
            Commissions commissions,
            Speakers speakers,
            Venue venue) {
        this.locale = locale;
        this.zone = zone;
        this.english = locale.getLanguage().equals("en");
        this.tracks = tracks.all(congress).stream().collect(Collectors.toMap(TrackRow::id, row -> row.name(english)));
        this.commissions = commissions.all(congress).stream()
                .collect(Collectors.toMap(CommissionRow::id, row -> row.name(english)));
        this.speakers = speakers.all(congress).stream().collect(Collectors.toMap(SpeakerRow::id, SpeakerRow::name));
        this.rooms = venue.rooms(congress).stream().collect(Collectors.toMap(RoomRow::id, RoomRow::label));
    }

    /** One part of a plan; empty where there is nothing. */
    String of(SessionField field, SessionPlan plan) {
        return switch (field) {
            case TITLE -> plan.title();
            case TITLE_EN -> text(plan.titleEn());
            case DESCRIPTION -> text(plan.description());
            case DESCRIPTION_EN -> text(plan.descriptionEn());
            case KIND -> word("kind", plan.kind());
            case AUDIENCE -> audience(plan.audience(), plan.commissions());
            case TRACK -> text(tracks.get(plan.trackId()));
            case ROOM -> text(rooms.get(plan.roomId()));
            case TIME -> time(plan.span());
            case CAPACITY -> plan.capacity() == null ? "" : String.valueOf(plan.capacity());
            case LANGUAGES -> words("language", plan.languages());
            case AGE_BANDS -> words("ageBand", plan.ageBands());
            case SERVICES -> words("service", plan.services());
            case SPEAKERS -> names(speakers, plan.speakers());
        };
    }

    String label(SessionField field) {
        return Texts.get(locale, "programme.field." + field);
    }

    /** Where two plans differ, part by part. */
    List<Line> differing(SessionPlan before, SessionPlan after) {
        return SessionField.differing(before, after).stream()
                .map(field -> new Line(label(field), of(field, before), of(field, after)))
                .toList();
    }

    List<Line> of(SessionChange change) {
        if (change instanceof SessionChange.Moved moved) {
            return List.of(new Line(label(SessionField.TIME), time(moved.before()), time(moved.after())));
        }
        if (change instanceof SessionChange.PlaceChanged placed) {
            return List.of(new Line(label(SessionField.ROOM), place(placed.before()), place(placed.after())));
        }
        if (change instanceof SessionChange.WordsChanged worded) {
            return words(worded.before(), worded.after());
        }
        if (change instanceof SessionChange.AudienceChanged heard) {
            return List.of(new Line(
                    label(SessionField.AUDIENCE),
                    audience(heard.before().audience(), heard.before().commissions()),
                    audience(heard.after().audience(), heard.after().commissions())));
        }
        return change instanceof SessionChange.DetailsChanged other
                ? details(other.before(), other.after())
                : List.of();
    }

    private List<Line> words(SessionChange.Words before, SessionChange.Words after) {
        List<Line> lines = new ArrayList<>();
        add(lines, SessionField.TITLE, before.title(), after.title());
        add(lines, SessionField.TITLE_EN, text(before.titleEn()), text(after.titleEn()));
        add(lines, SessionField.DESCRIPTION, text(before.description()), text(after.description()));
        add(lines, SessionField.DESCRIPTION_EN, text(before.descriptionEn()), text(after.descriptionEn()));
        return lines;
    }

    private List<Line> details(SessionChange.Details before, SessionChange.Details after) {
        List<Line> lines = new ArrayList<>();
        add(lines, SessionField.KIND, word("kind", before.kind()), word("kind", after.kind()));
        add(lines, SessionField.TRACK, text(tracks.get(before.trackId())), text(tracks.get(after.trackId())));
        add(
                lines,
                SessionField.CAPACITY,
                Objects.toString(before.capacity(), ""),
                Objects.toString(after.capacity(), ""));
        add(lines, SessionField.LANGUAGES, words("language", before.languages()), words("language", after.languages()));
        add(lines, SessionField.AGE_BANDS, words("ageBand", before.ageBands()), words("ageBand", after.ageBands()));
        add(lines, SessionField.SERVICES, words("service", before.services()), words("service", after.services()));
        add(lines, SessionField.SPEAKERS, names(speakers, before.speakers()), names(speakers, after.speakers()));
        return lines;
    }

    private void add(List<Line> lines, SessionField field, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new Line(label(field), before, after));
        }
    }

    String time(Span span) {
        return span == null
                ? ""
                : IndonesianTime.day(span.startsAt().atZone(zone).toLocalDate(), locale) + ", "
                        + IndonesianTime.hours(span.startsAt(), span.endsAt(), zone, locale);
    }

    private static String place(Place place) {
        return place == null ? "" : place.building() == null ? place.room() : place.room() + ", " + place.building();
    }

    private String audience(Audience audience, Collection<Long> ids) {
        return audience == Audience.COMMISSIONS ? names(commissions, ids) : word("audience", audience);
    }

    private String word(String what, Enum<?> value) {
        return Texts.get(locale, "programme." + what + "." + value);
    }

    private String words(String what, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> word(what, value)).collect(Collectors.joining(", "));
    }

    private static String names(Map<Long, String> all, Collection<Long> ids) {
        return ids.stream().map(all::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
