package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.Quota;
import id.suara.delegates.Quotas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The provinces' places. */
@Path("quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuotasResource {

    /** @param nominated applications that were not withdrawn; 0 is a gap to be closed (S30) */
    public record QuotaView(String provinceCode, String province, int places, int taken, int left, long nominated) {}

    @Inject
    Quotas quotas;

    @Inject
    Applications applications;

    @Inject
    Regions regions;

    @GET
    public Response list() {
        Map<String, Long> nominated = applications.nominatedByProvince();
        List<QuotaView> views =
                quotas.visible().stream().map(quota -> view(quota, nominated)).toList();
        return Response.ok(views).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private QuotaView view(Quota quota, Map<String, Long> nominated) {
        String code = quota.getProvinceCode();
        return new QuotaView(
                code,
                regions.province(code).map(Province::getName).orElse(code),
                quota.getPlaces(),
                quota.getTaken(),
                quota.left(),
                nominated.getOrDefault(code, 0L));
    }
}
