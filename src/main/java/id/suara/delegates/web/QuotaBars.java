package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.Quotas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The quotas with the names of their provinces, as pages and the API show them. */
@ApplicationScoped
public class QuotaBars {

    @Inject
    Quotas quotas;

    @Inject
    Applications applications;

    @Inject
    Regions regions;

    /** Those that the caller may see, by code. */
    public List<QuotaBar> visible() {
        Map<String, Long> nominated = applications.nominatedByProvince();
        return quotas.visible().stream()
                .map(quota -> new QuotaBar(
                        quota.getProvinceCode(),
                        regions.province(quota.getProvinceCode())
                                .map(Province::getName)
                                .orElse(""),
                        quota.getPlaces(),
                        quota.getTaken(),
                        nominated.getOrDefault(quota.getProvinceCode(), 0L)))
                .toList();
    }
}
