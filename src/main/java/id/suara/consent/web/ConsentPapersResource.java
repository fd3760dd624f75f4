package id.suara.consent.web;

import id.suara.consent.ConsentPolicy;
import id.suara.consent.Purpose;
import id.suara.consent.paper.ConsentCodes;
import id.suara.consent.paper.ConsentForms;
import id.suara.consent.paper.PaperRow;
import id.suara.consent.paper.Papers;
import id.suara.consent.paper.RecordPaper;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Consent on paper, by the child's person. */
@Path("consents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsentPapersResource {

    public record Recorded(long id) {}

    public record Code(String code, Instant expiresAt) {}

    @Inject
    Papers papers;

    @Inject
    ConsentForms forms;

    @Inject
    ConsentCodes codes;

    @GET
    @Path("form")
    @Produces("application/pdf")
    public Response form(@PathParam("id") long personId) {
        return Response.ok(forms.print(personId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"formulir-persetujuan.pdf\"")
                .build();
    }

    /** A PUT, as each voids the last; and never kept under an idempotency key, for a code is shown once. */
    @PUT
    @Path("code")
    @Consumes(MediaType.WILDCARD)
    public Response code(@PathParam("id") long personId) {
        ConsentCodes.Letter letter = codes.print(personId);
        return Response.ok(new Code(letter.code(), letter.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** All recorded forms of one child: a handful at most, so without pages. */
    @GET
    @Path("papers")
    public Response list(@PathParam("id") long personId) {
        List<PaperRow> rows = papers.of(personId);
        return Response.ok(rows).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** The body is the scan; what was ticked stands in the address, for a scan is larger than our JSON may be.
     *
     *  @param given and {@code refused}: a purpose and the id of the edition printed for it, {@code PRESS:4} */
    @POST
    @Path("papers")
    @Idempotent
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    public Response record(
            @PathParam("id") long personId,
            @QueryParam("signedOn") String signedOn,
            @QueryParam("given") List<String> given,
            @QueryParam("refused") List<String> refused,
            InputStream scan)
            throws IOException {
        papers.permitted(personId, ConsentPolicy.Action.RECORD_PAPER);
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> textIds = new EnumMap<>(Purpose.class);
        given.forEach(tick -> read("given", tick, true, decisions, textIds));
        refused.forEach(tick -> read("refused", tick, false, decisions, textIds));
        byte[] file = scan.readNBytes(Papers.LARGEST + 1);
        // Read to its end: a connection that is closed amid a body never brings the answer.
        scan.transferTo(OutputStream.nullOutputStream());
        long paperId = papers.record(personId, new RecordPaper(decisions, textIds, date(signedOn), file));
        return Response.created(
                        UriBuilder.fromPath("/api/v1/consent-papers/{id}/scan").build(paperId))
                .entity(new Recorded(paperId))
                .build();
    }

    private static void read(
            String field, String tick, boolean yes, Map<Purpose, Boolean> decisions, Map<Purpose, Long> textIds) {
        String[] parts = tick.split(":", 2);
        try {
            Purpose purpose = Purpose.valueOf(parts[0]);
            textIds.put(purpose, Long.valueOf(parts.length == 2 ? parts[1] : ""));
            if (decisions.put(purpose, yes) != null) {
                throw invalid(field);
            }
        } catch (IllegalArgumentException e) {
            throw invalid(field);
        }
    }

    private static LocalDate date(String signedOn) {
        try {
            return signedOn == null ? null : LocalDate.parse(signedOn);
        } catch (DateTimeParseException e) {
            throw invalid("signedOn");
        }
    }

    private static DomainException invalid(String field) {
        return DomainException.invalid(
                "request.invalid", List.of(new DomainException.FieldError(field, "request.invalid")));
    }
}
