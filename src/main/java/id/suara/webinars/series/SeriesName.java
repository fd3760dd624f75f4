package id.suara.webinars.series;

import java.util.Locale;

/** A series in a few words, for whoever shows a webinar of it. */
public record SeriesName(long id, String title, String titleEn) {

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }
}
