package id.suara.delegates.web;

import id.suara.delegates.desk.DeskExport;
import id.suara.delegates.desk.DeskFilter;
import id.suara.kernel.DomainException;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** What the list shows, as a file. */
@Path("delegates/export")
@RequestScoped
public class DelegatesExportResource {

    @Inject
    DeskExport export;

    @Context
    HttpHeaders headers;

    @GET
    public Response export(
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("answers") @DefaultValue("false") boolean withAnswers,
            @Context UriInfo address) {
        ExportFormat wanted = format(format);
        Locale locale = ReaderLanguage.of(headers);
        DeskFilter filter = DeskFilter.of(address.getQueryParameters()::getFirst);
        DeskExport.Release release = withAnswers
                ? export.releaseWithAnswers(filter, wanted, locale)
                : export.release(filter, wanted, locale);
        StreamingOutput rows = release::writeTo;
        return Response.ok(rows, wanted.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(wanted) + "\"")
                .build();
    }

    private static ExportFormat format(String name) {
        return ExportFormat.named(name)
                .orElseThrow(() -> DomainException.invalid(
                        "request.invalid",
                        List.of(new DomainException.FieldError("format", "delegates.unknown-format"))));
    }

    static String fileName(ExportFormat format) {
        return "delegasi." + format.extension();
    }
}
