package id.suara.congress.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The provinces for select fields. */
@Named("regionChoice")
@ApplicationScoped
public class RegionChoice {

    @Inject
    Regions regions;

    public List<Province> getProvinces() {
        return regions.provinces();
    }

    /** @return the province's name, empty for a null code */
    public String name(String code) {
        return regions.province(code).map(Province::getName).orElse("");
    }
}
