package id.suara.delegates.chaperones.web;

import id.suara.delegates.chaperones.Care;
import id.suara.delegates.chaperones.CareRow;
import id.suara.delegates.chaperones.CareSheets;
import id.suara.delegates.chaperones.ChaperoneFilter;
import id.suara.delegates.chaperones.ChaperoneRow;
import id.suara.delegates.chaperones.Chaperones;
import id.suara.delegates.chaperones.ProvinceRatio;
import id.suara.delegates.chaperones.Ratios;
import id.suara.delegates.chaperones.RecordVetting;
import id.suara.delegates.chaperones.RegisterChaperone;
import id.suara.delegates.chaperones.VettingKind;
import id.suara.delegates.chaperones.VettingState;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;

/** Chaperones, their vetting, and whether there are enough of them. */
@Path("chaperones")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperonesResource {

    private static final int MOST = 200;
    private static final String PRIVATE = "private, no-store";

    /** @param email absent for none, as {@code kind}, {@code checkedOn} and {@code validUntil} without a vetting
     *  @param delegates how many are in their care */
    public record ChaperoneView(
            long id,
            String fullName,
            String phone,
            String email,
            String province,
            Person.Sex sex,
            VettingState vetting,
            VettingKind kind,
            LocalDate checkedOn,
            LocalDate validUntil,
            long delegates) {

        static ChaperoneView of(ChaperoneRow row) {
            return new ChaperoneView(
                    row.id(),
                    row.fullName(),
                    row.phone(),
                    row.email(),
                    row.provinceCode(),
                    row.sex(),
                    row.vetting(),
                    row.kind(),
                    row.checkedOn(),
                    row.validUntil(),
                    row.delegates());
        }
    }

    /** @param helpAsked whether, not with what
     *  @param named whether the nomination names this chaperone */
    public record CareView(long id, String fullName, Mode mode, boolean helpAsked, boolean named) {

        static CareView of(CareRow row) {
            return new CareView(row.applicationId(), row.fullName(), row.mode(), row.helpAsked(), row.named());
        }
    }

    /** @param most delegates to one chaperone
     *  @param missing chaperones that must be found */
    public record RatioView(
            String provinceCode,
            String province,
            long onSite,
            long paired,
            long chaperones,
            int most,
            long missing,
            boolean warned) {

        static RatioView of(ProvinceRatio ratio) {
            return new RatioView(
                    ratio.provinceCode(),
                    ratio.province(),
                    ratio.onSite(),
                    ratio.paired(),
                    ratio.chaperones(),
                    ratio.most(),
                    ratio.missing(),
                    ratio.isWarned());
        }
    }

    @Inject
    Chaperones chaperones;

    @Inject
    Care care;

    @Inject
    CareSheets sheets;

    @Inject
    Ratios ratios;

    @GET
    public Response list(
            @QueryParam("province") String province,
            @QueryParam("name") String name,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        List<ChaperoneRow> rows = chaperones.page(new ChaperoneFilter(province, name), after, most + 1);
        List<ChaperoneView> shown =
                rows.stream().limit(most).map(ChaperoneView::of).toList();
        Response.ResponseBuilder answer = Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, PRIVATE);
        if (rows.size() > most) {
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", shown.get(most - 1).id())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    @POST
    @Idempotent
    public Response register(RegisterChaperone data) {
        ChaperoneRow row = chaperones.find(chaperones.register(given(data)));
        return Response.created(UriBuilder.fromPath("/api/v1/chaperones/{id}").build(row.id()))
                .tag(IfMatch.tag(row.version()))
                .entity(ChaperoneView.of(row))
                .build();
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        ChaperoneRow row = chaperones.find(id);
        return Response.ok(ChaperoneView.of(row))
                .tag(IfMatch.tag(row.version()))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    @PUT
    @Path("{id}")
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RegisterChaperone data) {
        chaperones.correct(id, IfMatch.version(ifMatch), given(data));
        return read(id);
    }

    @PUT
    @Path("{id}/vetting")
    public Response vet(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RecordVetting vetting) {
        chaperones.recordVetting(id, IfMatch.version(ifMatch), given(vetting));
        return read(id);
    }

    @GET
    @Path("{id}/delegates")
    public Response delegates(@PathParam("id") long id) {
        return seen(care.delegatesOf(id).stream().map(CareView::of).toList());
    }

    @GET
    @Path("{id}/care-sheet")
    @Produces("application/pdf")
    public Response sheet(@PathParam("id") long id) {
        return Response.ok(sheets.print(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lembar-pendamping.pdf\"")
                .build();
    }

    @GET
    @Path("{id}/candidates")
    public Response candidates(@PathParam("id") long id) {
        return seen(care.candidates(id, MOST).stream().map(CareView::of).toList());
    }

    @GET
    @Path("ratios")
    public Response ratios() {
        return seen(ratios.visible().stream().map(RatioView::of).toList());
    }

    private static Response seen(List<?> views) {
        return Response.ok(views).header(HttpHeaders.CACHE_CONTROL, PRIVATE).build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
