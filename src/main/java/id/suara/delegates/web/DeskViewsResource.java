package id.suara.delegates.web;

import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.SaveView;
import id.suara.delegates.desk.SavedView;
import id.suara.delegates.desk.SavedViews;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The caller's own saved views of the desk. */
@Path("delegates/views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskViewsResource {

    /** @param filter by the parameters of an address, as {@link DeskFilter} reads them */
    public record View(long id, long version, String name, Map<String, String> filter, List<String> columns) {

        static View of(SavedView view) {
            return new View(
                    view.getId(),
                    view.getVersion(),
                    view.getName(),
                    view.getFilter().parameters(),
                    view.getColumns());
        }
    }

    /** As it is sent. */
    public record Wanted(String name, Map<String, String> filter, List<String> columns) {

        SaveView command() {
            DeskFilter wanted = filter == null ? DeskFilter.ALL : DeskFilter.of(filter::get);
            if (columns != null && !ApplicationsPage.COLUMNS.containsAll(columns)) {
                throw DomainException.invalid(
                        "request.invalid",
                        List.of(new DomainException.FieldError("columns", "delegates.unknown-filter")));
            }
            return new SaveView(name, wanted, columns);
        }
    }

    @Inject
    SavedViews views;

    @GET
    public Response mine() {
        return Response.ok(views.mine().stream().map(View::of).toList())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Idempotent
    public Response save(Wanted wanted) {
        return answer(views.save(given(wanted).command()));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        return answer(views.find(id));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
        return answer(views.change(id, IfMatch.version(ifMatch), given(wanted).command()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        views.delete(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }

    private static Wanted given(Wanted wanted) {
        if (wanted == null) {
            throw DomainException.invalid("request.invalid");
        }
        return wanted;
    }

    private static Response answer(SavedView view) {
        return Response.ok(View.of(view))
                .tag(IfMatch.tag(view.getVersion()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
