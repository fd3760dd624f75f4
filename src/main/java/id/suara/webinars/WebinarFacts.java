package id.suara.webinars;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What mails and calendars say of a webinar. @param sequence of its entry in calendars */
public record WebinarFacts(
        long id,
        String title,
        String titleEn,
        String summary,
        String summaryEn,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        int sequence) {

    static WebinarFacts of(Webinar webinar) {
        return new WebinarFacts(
                webinar.getId(),
                webinar.getTitle(),
                webinar.getTitleEn(),
                webinar.getSummary(),
                webinar.getSummaryEn(),
                webinar.getStartsAt(),
                webinar.getEndsAt(),
                webinar.zone(),
                webinar.getSequence());
    }

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }

    public String summary(Locale reader) {
        return reader.getLanguage().equals("en") ? summaryEn : summary;
    }
}
