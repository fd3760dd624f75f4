package id.suara.delegates.chaperones.web;

import id.suara.delegates.chaperones.ChaperoneRow;
import id.suara.delegates.chaperones.Pairing;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Who looks after a delegate. Its entity tag is the chaperone's id, 0 for nobody. */
@Path("delegates/{id}/chaperone")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingResource {

    public record Pair(Long chaperoneId) {}

    /** @param chaperoneId absent while nobody does, as the rest */
    public record PairView(long delegateId, Long chaperoneId, String fullName, String phone) {}

    @Inject
    Pairing pairing;

    @PathParam("id")
    long id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response read() {
        Optional<ChaperoneRow> found = pairing.chaperoneOf(id);
        PairView view = new PairView(
                id,
                found.map(ChaperoneRow::id).orElse(null),
                found.map(ChaperoneRow::fullName).orElse(null),
                found.map(ChaperoneRow::phone).orElse(null));
        return Response.ok(view)
                .tag(IfMatch.tag(found.map(ChaperoneRow::id).orElse(0L)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    public Response pair(Pair pair) {
        if (pair == null || pair.chaperoneId() == null) {
            throw DomainException.invalid("request.invalid");
        }
        pairing.pair(id, IfMatch.version(ifMatch), pair.chaperoneId());
        return read();
    }

    @DELETE
    public Response part() {
        pairing.part(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }
}
