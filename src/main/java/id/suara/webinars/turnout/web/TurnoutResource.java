package id.suara.webinars.turnout.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.ReaderLanguage;
import id.suara.webinars.turnout.Turnout;
import id.suara.webinars.turnout.TurnoutFile;
import id.suara.webinars.turnout.Turnouts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;

/** Who attended a webinar, as numbers, for its organizers and hosts. */
@Path("webinars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TurnoutResource {

    @Inject
    Turnouts turnouts;

    @Inject
    TurnoutFile file;

    @Context
    HttpHeaders headers;

    /** @param format {@code xlsx} or {@code csv} for a file; none for JSON */
    @GET
    @Path("plans/{id}/turnout")
    public Response read(@PathParam("id") long id, @QueryParam("format") String format) {
        ExportFormat wanted = format == null ? null : format(format);
        Turnout turnout = turnouts.find(id);
        if (wanted == null) {
            return secret(Response.ok(turnout)).build();
        }
        Locale locale = ReaderLanguage.of(headers);
        StreamingOutput rows = to -> file.write(turnout, wanted, locale, to);
        return secret(Response.ok(rows, wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + TurnoutFile.name(id, wanted) + "\"")
                .build();
    }

    private static ExportFormat format(String name) {
        return ExportFormat.named(name)
                .orElseThrow(() -> DomainException.invalid(
                        "request.invalid", List.of(new FieldError("format", "delegates.unknown-format"))));
    }

    private static Response.ResponseBuilder secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
