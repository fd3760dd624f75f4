package id.suara.safeguarding.web;

import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Provinces, each with its regencies below it, for one select field. */
@Named("placeChoice")
@ApplicationScoped
public class PlaceChoice {

    /** @param code a province's two digits, or a regency's */
    public record Place(String code, String label) {}

    @Inject
    Regions regions;

    private List<Place> all;

    @PostConstruct
    void load() {
        List<Place> places = new ArrayList<>();
        for (Province province : regions.provinces()) {
            places.add(new Place(province.getCode(), province.getName()));
            regions.regenciesOf(province.getCode())
                    .forEach(regency ->
                            places.add(new Place(regency.getCode(), province.getName() + ": " + regency.getName())));
        }
        all = List.copyOf(places);
    }

    public List<Place> getAll() {
        return all;
    }

    /** @return the name with its province's; empty for two nulls */
    public String name(String provinceCode, String regencyCode) {
        String province = regions.province(provinceCode).map(Province::getName).orElse("");
        return regions.regency(regencyCode)
                .map(Regency::getName)
                .map(regency -> regency + ", " + province)
                .orElse(province);
    }

    static boolean isProvince(String code) {
        return code != null && code.length() == 2;
    }

    /** @return the two digits that both kinds of codes begin with; null for null */
    static String province(String code) {
        return code == null ? null : code.substring(0, Math.min(2, code.length()));
    }
}
