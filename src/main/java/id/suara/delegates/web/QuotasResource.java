package id.suara.delegates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The provinces' places. */
@Path("quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuotasResource {

    /** @param nominated applications that were not withdrawn; 0 is a gap to be closed (S30) */
    public record QuotaView(String provinceCode, String province, int places, int taken, int left, long nominated) {}

    @Inject
    QuotaBars bars;

    @GET
    public Response list() {
        List<QuotaView> views = bars.visible().stream()
                .map(bar -> new QuotaView(
                        bar.code(), bar.province(), bar.places(), bar.taken(), bar.left(), bar.nominated()))
                .toList();
        return Response.ok(views).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
