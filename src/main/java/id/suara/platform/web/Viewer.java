package id.suara.platform.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who looks: the language and the time zone of this request.
 *
 * <p>The language is what the person chose (cookie {@code lang}); without a choice it is Indonesian, or English for a
 * browser that accepts English and no Indonesian. The zone is the province's of who is signed in, else that of the device
 * (cookie {@code zone}, which zone.js writes), else Jakarta's.
 */
@Named("viewer")
@RequestScoped
public class Viewer {

    static final String LANGUAGE_COOKIE = "lang";
    static final String ZONE_COOKIE = "zone";

    @Inject
    HttpServletRequest request;

    private Locale locale = Texts.INDONESIAN;
    private ZoneId zone = IndonesianTime.WIB;

    @PostConstruct
    void look() {
        locale = locale(request);
        zone = zone(request);
    }

    /** All that a visitor's page depends on, for those who ask before there is any bean. */
    static String told(HttpServletRequest visitor) {
        return locale(visitor).getLanguage() + " " + zone(visitor);
    }

    private static Locale locale(HttpServletRequest request) {
        return cookie(request, LANGUAGE_COOKIE)
                .map(Locale::forLanguageTag)
                .map(Texts::supported)
                .orElseGet(() -> preferred(request.getHeader("Accept-Language")));
    }

    private static ZoneId zone(HttpServletRequest request) {
        return cookie(request, ZONE_COOKIE).flatMap(IndonesianTime::zone).orElse(IndonesianTime.WIB);
    }

    public Locale getLocale() {
        return locale;
    }

    /** @return {@code id} or {@code en} */
    public String getLanguage() {
        return locale.getLanguage();
    }

    public boolean isIndonesian() {
        return !locale.getLanguage().equals("en");
    }

    public ZoneId getZone() {
        return zone;
    }

    /** Takes the zone of the person's province, once it is known who looks; a zone that is not Indonesia's is ignored. */
    public void in(ZoneId theirs) {
        zone = IndonesianTime.zone(theirs.getId()).orElse(zone);
    }

    /** @return for example {@code Jumat, 20 November 2026 pukul 10.30 WITA}; empty for {@code null} */
    public String time(Instant instant) {
        return instant == null ? "" : IndonesianTime.full(instant, zone, locale);
    }

    /** @return for example {@code 20/11/26 10.30 WITA}, for tables; empty for {@code null} */
    public String shortTime(Instant instant) {
        return instant == null ? "" : IndonesianTime.compact(instant, zone, locale);
    }

    /** @return for example {@code Jumat, 20 November 2026}; empty for {@code null} */
    public String date(LocalDate date) {
        return date == null ? "" : IndonesianTime.day(date, locale);
    }

    /** @return the day of the instant where the viewer is */
    public String day(Instant instant) {
        return instant == null ? "" : IndonesianTime.day(LocalDate.ofInstant(instant, zone), locale);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Texts.INDONESIAN;
        }
        try {
            List<String> accepted = Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .toList();
            return accepted.contains("en") && !accepted.contains("id") ? Locale.ENGLISH : Texts.INDONESIAN;
        } catch (IllegalArgumentException e) {
            return Texts.INDONESIAN;
        }
    }
}
