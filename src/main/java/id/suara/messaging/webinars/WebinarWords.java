package id.suara.messaging.webinars;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.PublicWebinar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says it in the reader's language, in the time of those who hold the webinar and the two other zones. */
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
                "name", attendee.name(),
                "title", attendee.webinar().title(locale),
                "when", when(attendee.webinar()));
        Block greeting = paragraph(Texts.named(Texts.get(locale, "messaging.families.greeting"), names));
        Block lead = paragraph(said(occasion + ".lead", names));
        Block closing = paragraph(said(occasion + ".closing", names));
        return new Wording.Filled(
                said(occasion + ".subject", names),
                link.isEmpty()
                        ? List.of(greeting, lead, facts(names), closing)
                        : List.of(greeting, lead, facts(names), new Block(Block.Kind.LINK, List.of(link)), closing),
                link.isEmpty() ? "" : said(occasion + ".button", names));
    }

    String sender() {
        return said("sender", Map.of());
    }

    private Block facts(Map<String, Object> names) {
        return new Block(Block.Kind.LIST, List.of(said("fact-title", names), said("fact-when", names)));
    }

    private String when(PublicWebinar webinar) {
        ZoneId zone = webinar.zone();
        return IndonesianTime.day(LocalDate.ofInstant(webinar.startsAt(), zone), locale) + ", "
                + IndonesianTime.hours(webinar.startsAt(), webinar.endsAt(), zone, locale);
    }

    private String said(String key, Map<String, Object> names) {
        return Texts.named(Texts.get(locale, "messaging.webinars." + key), names);
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }
}
