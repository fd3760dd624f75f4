package id.suara.delegates.web;

import id.suara.delegates.ImportReport;
import id.suara.delegates.ImportState;
import id.suara.delegates.NominateChild;
import id.suara.delegates.NominationImports;
import id.suara.delegates.Nominations;
import id.suara.delegates.intake.NominationFile;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Nominating, by file and one by one. */
@Path("nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NominationsResource {

    /** @param message in the language that was asked for */
    public record Rejection(int row, String code, String message) {}

    public record Failure(String code, String message) {}

    /** @param failure absent unless the state is {@code FAILED} */
    public record ImportView(
            long id,
            ImportState state,
            int rows,
            int checked,
            int accepted,
            List<Rejection> rejected,
            Failure failure,
            Instant createdAt,
            Instant finishedAt) {}

    public record Nominated(long id) {}

    @Inject
    NominationImports imports;

    @Inject
    Nominations nominations;

    @Context
    HttpHeaders headers;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response nominate(NominateChild child) {
        if (child == null) {
            throw DomainException.invalid("request.invalid");
        }
        long id = nominations.nominate(child);
        return Response.created(UriBuilder.fromPath("/api/v1/delegates/{id}").build(id))
                .entity(new Nominated(id))
                .build();
    }

    /** The body is the file; what it is shows in it, so the media type may be a guess. */
    @POST
    @Path("imports")
    @Idempotent
    @Consumes({
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel",
        "application/zip",
        "text/csv",
        "application/csv",
        "text/tab-separated-values",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    public Response upload(InputStream file) throws IOException {
        refuseTooLarge(file);
        long id = imports.start(file);
        return Response.accepted(view(imports.find(id), List.of()))
                .location(
                        UriBuilder.fromPath("/api/v1/nominations/imports/{id}").build(id))
                .build();
    }

    /** A body that is somewhat too long is read to its end, for a connection that is closed amid it never brings the answer. */
    private void refuseTooLarge(InputStream file) throws IOException {
        if (headers.getLength() > NominationFile.LARGEST) {
            if (headers.getLength() < 4L * NominationFile.LARGEST) {
                file.transferTo(OutputStream.nullOutputStream());
            }
            throw DomainException.tooLarge("delegates.file-too-large");
        }
    }

    @GET
    @Path("imports/{id}")
    public Response progress(@PathParam("id") long id) {
        ImportReport report = imports.find(id);
        List<Rejection> rejected = imports.rejections(id, 0, NominationFile.MOST_ROWS).stream()
                .map(row -> new Rejection(row.row(), row.code().name(), row.message(locale())))
                .toList();
        return Response.ok(view(report, rejected))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ImportView view(ImportReport report, List<Rejection> rejected) {
        Failure failure = report.failure() == null ? null : new Failure(report.failure(), report.failureText(locale()));
        return new ImportView(
                report.id(),
                report.state(),
                report.rows(),
                report.checked(),
                report.accepted(),
                rejected,
                failure,
                report.createdAt(),
                report.finishedAt());
    }

    private Locale locale() {
        return Texts.supported(
                headers.getAcceptableLanguages().stream().findFirst().orElse(null));
    }
}
