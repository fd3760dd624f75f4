package id.suara.webinars.materials;

import java.util.Locale;

/** Something that goes along with a webinar, for those who see it. @param shown whether its readers do */
public record MaterialRow(
        long id,
        MaterialKind kind,
        String title,
        String titleEn,
        String address,
        Audience audience,
        boolean shown,
        long version) {

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }
}
