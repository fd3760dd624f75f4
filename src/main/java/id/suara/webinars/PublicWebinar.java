package id.suara.webinars;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A webinar as everybody may see it.
 *
 * @param open whether one can register now
 * @param full whether who registers now waits for a place
 * @param over whether its time is past
 */
public record PublicWebinar(
        long id,
        String title,
        String titleEn,
        String summary,
        String summaryEn,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        List<Speaker> speakers,
        boolean signLanguage,
        boolean captions,
        int neededMinutes,
        int creditMinutes,
        boolean open,
        boolean full,
        boolean over) {

    static PublicWebinar of(Webinar webinar, WebinarPlaces places, Instant now) {
        return new PublicWebinar(
                webinar.getId(),
                webinar.getTitle(),
                webinar.getTitleEn(),
                webinar.getSummary(),
                webinar.getSummaryEn(),
                webinar.getStartsAt(),
                webinar.getEndsAt(),
                webinar.zone(),
                webinar.speakers(),
                webinar.hasSignLanguage(),
                webinar.hasCaptions(),
                webinar.getNeededMinutes(),
                webinar.getCreditMinutes(),
                webinar.takesRegistrations(now),
                !places.isFree(),
                webinar.isOver(now));
    }

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }

    public String summary(Locale reader) {
        return reader.getLanguage().equals("en") ? summaryEn : summary;
    }
}
