package id.suara.messaging.webinars;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.WebinarFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says it in the reader's language, in the time of those who hold the webinar and, after it, of the two other zones. Nobody is
 * called by name whose address is anybody's word: whoever typed it wrote the name too.
 */
final class WebinarWords {

    private final InvitedAttendee attendee;
    private final Locale locale;

    WebinarWords(InvitedAttendee attendee) {
        this.attendee = attendee;
        this.locale = Locale.forLanguageTag(attendee.language());
    }

    /** @param occasion names its texts, {@code messaging.webinars.<occasion>.*}
     *  @param link empty for none */
    Wording.Filled mail(String occasion, String link) {
        Map<String, Object> names = Map.of(
                "name", recipient(), "title", attendee.webinar().title(locale), "when", when(attendee.webinar()));
        return mail(occasion, link, names, List.of(said("fact-title", names), said("fact-when", names)));
    }

    /** Of several webinars at once. */
    Wording.Filled mail(String occasion, String link, List<WebinarFacts> webinars) {
        List<String> facts = webinars.stream()
                .map(webinar -> said("fact-one", Map.of("title", webinar.title(locale), "when", when(webinar))))
                .toList();
        return mail(occasion, link, Map.of("name", recipient(), "count", webinars.size()), facts);
    }

    private Wording.Filled mail(String occasion, String link, Map<String, Object> names, List<String> facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(Texts.named(Texts.get(locale, "messaging.families.greeting"), names)));
        blocks.add(paragraph(said(occasion + ".lead", names)));
        blocks.add(new Block(Block.Kind.LIST, facts));
        if (!link.isEmpty()) {
            blocks.add(new Block(Block.Kind.LINK, List.of(link)));
        }
        blocks.add(paragraph(said(occasion + ".closing", names)));
        return new Wording.Filled(
                said(occasion + ".subject", names), blocks, link.isEmpty() ? "" : said(occasion + ".button", names));
    }

    /** Somebody's own words, in the frame of the reader's language.
     *
     *  @param late whether the link leads into the meeting, for who has not come; else it leads to the reader's registration */
    Wording.Filled note(String subject, String text, String writer, String link, boolean late) {
        Map<String, Object> names = Map.of(
                "name", recipient(), "title", attendee.webinar().title(locale), "when", when(attendee.webinar()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(Texts.named(Texts.get(locale, "messaging.families.greeting"), names)));
        // Words by hand have no placeholders: what looks like one is what was typed.
        Block.of(text)
                .forEach(block -> blocks.add(block.isLink() ? new Block(Block.Kind.PARAGRAPH, block.lines()) : block));
        blocks.add(paragraph(Texts.named(Texts.get(locale, "messaging.families.signed"), Map.of("name", writer))));
        blocks.add(new Block(Block.Kind.LIST, List.of(said("fact-title", names), said("fact-when", names))));
        blocks.add(new Block(Block.Kind.LINK, List.of(link)));
        if (late) {
            blocks.add(paragraph(said("note-late.closing", names)));
        }
        return new Wording.Filled(subject, blocks, said(late ? "note-late.button" : "note.button", names));
    }

    /** How the reader is called. */
    String recipient() {
        return attendee.verified() ? attendee.name() : said("somebody", Map.of());
    }

    String sender() {
        return said("sender", Map.of());
    }

    private String when(WebinarFacts webinar) {
        ZoneId zone = webinar.zone();
        LocalDate first = LocalDate.ofInstant(webinar.startsAt(), zone);
        if (!first.equals(LocalDate.ofInstant(webinar.endsAt(), zone))) {
            return IndonesianTime.full(webinar.startsAt(), zone, locale) + " – "
                    + IndonesianTime.full(webinar.endsAt(), zone, locale);
        }
        String others = IndonesianTime.zones().stream()
                .filter(other -> !other.equals(zone))
                .map(other -> IndonesianTime.hours(webinar.startsAt(), webinar.endsAt(), other, locale))
                .collect(Collectors.joining(", ", " (", ")"));
        return IndonesianTime.day(first, locale) + ", "
                + IndonesianTime.hours(webinar.startsAt(), webinar.endsAt(), zone, locale) + others;
    }

    private String said(String key, Map<String, Object> names) {
        return Texts.named(Texts.get(locale, "messaging.webinars." + key), names);
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }
}
