package id.suara.webinars.web;

import id.suara.congress.IndonesianTime;
import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.kernel.Texts;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.PublicWebinars;
import id.suara.webinars.series.PublicSeries;
import id.suara.webinars.series.SeriesName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The webinars to come, and what the forms of all of them ask. It makes no session. */
@Named("webinarsPage")
@RequestScoped
public class WebinarsPage {

    @Inject
    PublicWebinars everybody;

    @Inject
    Regions regions;

    @Inject
    PublicSeries everySeries;

    private List<PublicWebinar> coming;
    private Map<Long, SeriesName> names;

    public List<PublicWebinar> getComing() {
        if (coming == null) {
            coming = everybody.coming();
        }
        return coming;
    }

    /** That of a webinar; null where it belongs to none. */
    public SeriesName series(long webinar) {
        if (names == null) {
            names = everySeries.names();
        }
        return names.get(webinar);
    }

    /** The key of what can be done there now. */
    public String state(PublicWebinar webinar) {
        if (!webinar.open()) {
            return "webinars.closed-short";
        }
        return webinar.full() ? "webinars.full-short" : "webinars.open-short";
    }

    /** The day and its hours, or both days where it ends on another one. */
    public String when(PublicWebinar webinar, ZoneId zone, Locale locale) {
        LocalDate first = day(webinar.startsAt(), zone);
        return first.equals(day(webinar.endsAt(), zone))
                ? IndonesianTime.day(first, locale) + ", "
                        + IndonesianTime.hours(webinar.startsAt(), webinar.endsAt(), zone, locale)
                : IndonesianTime.full(webinar.startsAt(), zone, locale) + " – "
                        + IndonesianTime.full(webinar.endsAt(), zone, locale);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Fields are marked as needed while they are shown; what is missing is told by the boundary, so that nothing that was typed
     *  is lost when something else is wrong. */
    public boolean isNeeded() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    public InstitutionKind[] getInstitutionKinds() {
        return InstitutionKind.values();
    }

    public OfficeType[] getOfficeTypes() {
        return OfficeType.values();
    }

    /** Each province: the whole of it, then its regencies and cities. */
    public List<SelectItem> getRegions() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String whole = Texts.get(locale, "webinars.whole-province");
        return regions.provinces().stream()
                .map(province -> (SelectItem) group(province, whole, locale))
                .toList();
    }

    /** The name first, by which a list is searched: {@code Sleman (kabupaten)}. */
    private static String label(Regency regency) {
        return regency.getShortName() + " (" + regency.getKind().name().toLowerCase(Locale.ROOT) + ")";
    }

    private SelectItemGroup group(Province province, String whole, Locale locale) {
        String name = province.name(locale);
        return new SelectItemGroup(
                name,
                null,
                false,
                Stream.concat(
                                Stream.of(new SelectItem(province.getCode(), whole + " " + name)),
                                regions.regenciesOf(province.getCode()).stream()
                                        .map(regency -> new SelectItem(regency.getCode(), label(regency))))
                        .toArray(SelectItem[]::new));
    }
}
