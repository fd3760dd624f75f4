package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.safeguarding.counts.QuarterCount;
import id.suara.safeguarding.counts.QuarterCounts;
import id.suara.safeguarding.units.OfficeType;
import id.suara.safeguarding.units.RegisterUnit;
import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.UnitRow;
import id.suara.safeguarding.units.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What organizers keep and see as well: the register of units, and the counts. */
@ApplicationScoped
@Path("safeguarding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitsResource {

    /** @param regency absent for the province's own
     *  @param retiredAt absent while in use */
    public record UnitView(
            long id,
            UnitKind kind,
            OfficeType officeType,
            String province,
            String regency,
            String name,
            String phone,
            String hours,
            LocalDate checkedOn,
            Instant retiredAt) {}

    @Inject
    Units units;

    @Inject
    QuarterCounts counts;

    @GET
    @Path("units")
    public Response list(@QueryParam("province") String province) {
        return Response.ok(
                        units.list(province).stream().map(UnitsResource::view).toList())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @POST
    @Path("units")
    @Idempotent
    public Response register(RegisterUnit unit) {
        long id = units.register(given(unit));
        UnitRow row = units.read(id);
        return Response.created(
                        UriBuilder.fromPath("/api/v1/safeguarding/units/{id}").build(id))
                .tag(IfMatch.tag(row.version()))
                .entity(view(row))
                .build();
    }

    @GET
    @Path("units/{id}")
    public Response one(@PathParam("id") long id) {
        UnitRow row = units.read(id);
        return Response.ok(view(row))
                .tag(IfMatch.tag(row.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @PUT
    @Path("units/{id}")
    public Response change(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RegisterUnit unit) {
        units.change(id, IfMatch.version(ifMatch), given(unit));
        return one(id);
    }

    @PUT
    @Path("units/{id}/retirement")
    @Consumes(MediaType.WILDCARD)
    public Response retire(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        units.retire(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @GET
    @Path("counts")
    public Response counts() {
        List<QuarterCount> past = counts.past();
        return Response.ok(past)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static UnitView view(UnitRow row) {
        return new UnitView(
                row.id(),
                row.kind(),
                row.officeType(),
                row.provinceCode(),
                row.regencyCode(),
                row.name(),
                row.phone(),
                row.hours(),
                row.checkedOn(),
                row.retiredAt());
    }

    private static RegisterUnit given(RegisterUnit unit) {
        if (unit == null) {
            throw DomainException.invalid("request.invalid");
        }
        return unit;
    }
}
