package id.suara.delegates.web;

import id.suara.delegates.imports.ImportPreviews;
import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.ImportState;
import id.suara.delegates.imports.NominationImports;
import id.suara.delegates.imports.WaitingRow;
import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.NominationFile;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nominating by file: straight in, or looked at first. */
@Path("nominations/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    /** @param column as the API names it, null for a heading that is not to be read */
    public record ColumnSaid(String heading, String column) {}

    public record ColumnsSaid(List<ColumnSaid> columns) {}

    public record MendedRow(Map<String, String> fields) {}

    private static final int MOST = 200;

    @Inject
    NominationImports imports;

    @Inject
    ImportPreviews previews;

    @Inject
    WrongRowsFile wrongRowsFile;

    @Context
    HttpHeaders headers;

    /** The body is the file; what it is shows in it, so the media type may be a guess. */
    @POST
    @Idempotent
    @Consumes({
        WrongRowsFile.TYPE,
        "application/vnd.ms-excel",
        "application/zip",
        "text/csv",
        "application/csv",
        "text/tab-separated-values",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    public Response upload(@QueryParam("preview") @DefaultValue("false") boolean preview, InputStream file)
            throws IOException {
        refuseTooLarge(file);
        long id = imports.start(file, preview);
        return Response.accepted(ImportView.of(imports.find(id), List.of(), locale()))
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
    @Path("{id}")
    public Response progress(@PathParam("id") long id) {
        ImportReport report = imports.find(id);
        List<ImportView.Rejection> rejected = report.state() == ImportState.PREVIEW
                ? imports.waiting(id).stream()
                        .map(row -> ImportView.Rejection.of(row, locale()))
                        .toList()
                : imports.rejections(id, 0, NominationFile.MOST_ROWS).stream()
                        .map(row -> ImportView.Rejection.of(row, locale()))
                        .toList();
        return Response.ok(ImportView.of(report, rejected, locale()))
                .tag(IfMatch.tag(report.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Says what stands under the file's headings; it is judged anew. */
    @PUT
    @Path("{id}/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response columns(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ColumnsSaid said) {
        previews.requireTheirs(id);
        if (said == null || said.columns() == null || said.columns().stream().anyMatch(ImportsResource::isUnnamed)) {
            throw DomainException.invalid("request.invalid");
        }
        Map<String, Optional<Column>> columns = new HashMap<>();
        said.columns().forEach(one -> columns.put(one.heading(), Optional.ofNullable(column(one.column()))));
        previews.readAs(id, IfMatch.version(ifMatch), columns);
        return progress(id);
    }

    private static boolean isUnnamed(ColumnSaid said) {
        return said == null || said.heading() == null;
    }

    private static Column column(String field) {
        return field == null ? null : known(field);
    }

    private static Column known(String field) {
        return Column.ofField(field)
                .orElseThrow(() -> DomainException.invalid(
                        "request.invalid", List.of(new FieldError(field, "delegates.unknown-column"))));
    }

    /** The wrong rows of a file that waits. */
    @GET
    @Path("{id}/rows")
    public Response rows(
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("0") int after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        // One more than is shown tells whether there is a next page.
        List<WaitingRow> found = previews.wrongRows(id, after, most + 1);
        List<ImportView.Row> shown = new ArrayList<>();
        found.stream().limit(most).forEach(row -> shown.add(ImportView.Row.of(row, locale())));
        Response.ResponseBuilder answer = Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (found.size() > most) {
            int last = shown.get(most - 1).row();
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", last)
                            .build(),
                    "next");
        }
        return answer.build();
    }

    /** Mends one row and judges it alone. */
    @PUT
    @Path("{id}/rows/{row}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mend(
            @PathParam("id") long id,
            @PathParam("row") int row,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MendedRow mended) {
        previews.requireTheirs(id);
        if (mended == null || mended.fields() == null) {
            throw DomainException.invalid("request.invalid");
        }
        Map<Column, String> fields = new EnumMap<>(Column.class);
        mended.fields().forEach((field, text) -> fields.put(known(field), text));
        WaitingRow judged = previews.mend(id, row, IfMatch.version(ifMatch), fields);
        return Response.ok(ImportView.Row.of(judged, locale()))
                .tag(IfMatch.tag(judged.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The wrong rows as a workbook, with the reasons. */
    @GET
    @Path("{id}/wrong-rows")
    @Produces({WrongRowsFile.TYPE, MediaType.APPLICATION_JSON})
    public Response wrongRows(@PathParam("id") long id) {
        ImportReport report = imports.find(id);
        return Response.ok(wrongRowsFile.of(report, locale()), WrongRowsFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + WrongRowsFile.name(report) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Has the good rows written. */
    @PUT
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        previews.requireTheirs(id);
        previews.confirm(id, IfMatch.version(ifMatch));
        return progress(id);
    }

    /** Drops it. */
    @PUT
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Response cancel(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        previews.requireTheirs(id);
        previews.cancel(id, IfMatch.version(ifMatch));
        return progress(id);
    }

    private Locale locale() {
        return ReaderLanguage.of(headers);
    }
}
