package id.suara.messaging.programme;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import id.suara.programme.Place;
import id.suara.programme.SessionFacts;
import id.suara.programme.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says what is different, in the reader's language and in the time of the child's province. */
final class ProgrammeWords {

    /** What is different for one child of the family. */
    record Told(Family.Child child, List<ScheduleChange> changes) {}

    /** More children than this are told by their number in a subject. */
    private static final int NAMED = 3;

    private final Family family;
    private final Locale locale;
    private final String congress;

    ProgrammeWords(Family family, String congress) {
        this.family = family;
        this.locale = Locale.forLanguageTag(family.language());
        this.congress = congress;
    }

    /** @param occasion {@code first}, {@code changed} or {@code cancelled}
     *  @param told one or more */
    Wording.Filled mail(String occasion, List<Told> told, String link) {
        Map<String, Object> names = Map.of(
                "children",
                        children(told.stream()
                                .map(each -> each.child().nickname())
                                .toList()),
                "name", family.name(),
                "congress", congress);
        return new Wording.Filled(
                said("subject-" + occasion, names),
                List.of(
                        paragraph(Texts.named(Texts.get(locale, "messaging.families.greeting"), names)),
                        paragraph(said("lead-" + occasion, names)),
                        new Block(Block.Kind.LIST, lines(told, occasion.equals("first"))),
                        paragraph(said("closing", names)),
                        new Block(Block.Kind.LINK, List.of(link))),
                said("button", names));
    }

    private String children(List<String> nicknames) {
        return nicknames.size() <= NAMED
                ? String.join(", ", nicknames)
                : said("many", Map.of("count", nicknames.size()));
    }

    /** What is the same for several children stands there once; whose it is where it is not all of them. */
    private List<String> lines(List<Told> told, boolean first) {
        record Line(Instant at, String text) {}
        SortedMap<Line, List<String>> lines =
                new TreeMap<>(Comparator.comparing(Line::at).thenComparing(Line::text));
        for (Told each : told) {
            ZoneId zone = each.child().delegate().home();
            for (ScheduleChange change : each.changes()) {
                lines.computeIfAbsent(new Line(change.at(), line(change, zone, first)), any -> new ArrayList<>())
                        .add(each.child().nickname());
            }
        }
        List<String> texts = new ArrayList<>();
        lines.forEach((line, whose) -> texts.add(
                whose.size() == told.size() ? line.text() : line.text() + " (" + String.join(", ", whose) + ")"));
        return texts;
    }

    String sender() {
        return said("sender", Map.of("congress", congress));
    }

    private String line(ScheduleChange change, ZoneId zone, boolean first) {
        SessionFacts after = change.after();
        SessionFacts before = change.before();
        boolean english = locale.getLanguage().equals("en");
        SessionFacts shown = change.isGone() ? before : after;
        Map<String, Object> names = Map.of(
                "title", shown.plan().title(english),
                "when", when(shown.plan().span(), zone),
                "where", where(shown.place()),
                "before", before == null ? "" : when(before.plan().span(), zone),
                "place", before == null ? "" : where(before.place()));
        return said(first ? "line-FIRST" : "line-" + change.kind(), names);
    }

    private String when(Span span, ZoneId zone) {
        return IndonesianTime.day(span.startsAt().atZone(zone).toLocalDate(), locale) + ", "
                + IndonesianTime.hours(span.startsAt(), span.endsAt(), zone, locale);
    }

    private String where(Place place) {
        return place == null ? said("nowhere", Map.of()) : place.label();
    }

    private String said(String key, Map<String, Object> names) {
        return Texts.named(Texts.get(locale, "messaging.programme." + key), names);
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }
}
