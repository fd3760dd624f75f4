package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.places.Quotas;
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
        Map<String, Long> waiting = applications.waitingByProvince();
        return quotas.visible().stream()
                .map(quota -> QuotaBar.of(
                        quota,
                        regions.province(quota.getProvinceCode())
                                .map(Province::getName)
                                .orElse(""),
                        waiting.getOrDefault(quota.getProvinceCode(), 0L)))
                .toList();
    }
}
