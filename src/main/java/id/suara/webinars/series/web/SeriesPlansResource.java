package id.suara.webinars.series.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.webinars.Webinars;
import id.suara.webinars.series.PlanSeries;
import id.suara.webinars.series.SeriesPlan;
import id.suara.webinars.series.SeriesPlans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Plans of series, for organizers. */
@Path("webinars/series-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeriesPlansResource {

    @Inject
    SeriesPlans series;

    @Inject
    Webinars webinars;

    @Context
    UriInfo uri;

    @GET
    public Response all() {
        return secret(Response.ok(series.all()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(PlanSeries plan) {
        SeriesPlan planned = series.find(series.plan(given(plan)));
        return secret(Response.created(at("webinars/series-plans/" + planned.id()))
                .entity(planned)
                .tag(IfMatch.tag(planned.version())));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        return answer(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, PlanSeries plan) {
        series.change(id, IfMatch.version(seen), given(plan));
        return answer(id);
    }

    /** Its webinars stay as they are. */
    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        series.end(id, IfMatch.version(seen));
    }

    @PUT
    @Path("{id}/webinars/{webinar}")
    public Response add(
            @PathParam("id") long id,
            @PathParam("webinar") long webinar,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        series.add(id, IfMatch.version(seen), webinar);
        return answer(id);
    }

    /** The webinar stays as it is. */
    @DELETE
    @Path("{id}/webinars/{webinar}")
    public Response remove(
            @PathParam("id") long id,
            @PathParam("webinar") long webinar,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        series.remove(id, IfMatch.version(seen), webinar);
        return answer(id);
    }

    /** A draft like the last webinar, four weeks later. */
    @POST
    @Path("{id}/webinars")
    @Idempotent
    public Response next(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        long draft = series.next(id, IfMatch.version(seen));
        return secret(Response.created(at("webinars/plans/" + draft)).entity(webinars.find(draft)));
    }

    private URI at(String path) {
        return uri.getBaseUriBuilder().path(path).build();
    }

    private Response answer(long id) {
        SeriesPlan plan = series.find(id);
        return secret(Response.ok(plan).tag(IfMatch.tag(plan.version())));
    }

    private static Response secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
