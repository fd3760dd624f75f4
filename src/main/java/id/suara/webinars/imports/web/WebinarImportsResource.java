package id.suara.webinars.imports.web;

import id.suara.kernel.Idempotent;
import id.suara.kernel.ReaderLanguage;
import id.suara.webinars.ListRegistered;
import id.suara.webinars.imports.ImportPreview;
import id.suara.webinars.imports.ImportRow;
import id.suara.webinars.imports.ImportRow.State;
import id.suara.webinars.imports.ImportWishes;
import id.suara.webinars.imports.WebinarImports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Registering people of a spreadsheet. No file is kept: what was looked at is sent once more to register from it. */
@Path("webinars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param field as the template's columns are named here, such as {@code institutionKind} */
    public record FaultView(String field, String code, String message) {}

    /** Who it is about stands in the file. @param row as the spreadsheet counts */
    public record RowView(int row, State state, List<FaultView> faults) {

        static RowView of(ImportRow row, Locale reader) {
            return new RowView(
                    row.number(),
                    row.state(),
                    row.faults().stream()
                            .map(fault -> new FaultView(fault.column().field(), fault.code(), fault.message(reader)))
                            .toList());
        }
    }

    /** @param waiting how many of the good ones would wait for a place
     *  @param rows those that would not be registered */
    public record PreviewView(int good, int waiting, int already, int twice, int wrong, List<RowView> rows) {}

    /** @param waiting how many of those registered wait for a place
     *  @param already passed over */
    public record DoneView(int registered, int waiting, int already, int twice, int wrong) {}

    @Inject
    WebinarImports imports;

    @Context
    HttpHeaders headers;

    /** Writes nothing, so it needs no key; and its answer, which tells of people, is kept nowhere. */
    @POST
    @Path("plans/{id}/import-previews")
    @Consumes({XLSX, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    public Response preview(@PathParam("id") long id, InputStream file) throws IOException {
        ImportPreview found = read(id, file);
        Locale reader = ReaderLanguage.of(headers);
        return Response.ok(new PreviewView(
                        found.count(State.GOOD),
                        found.waiting(),
                        found.count(State.ALREADY),
                        found.count(State.TWICE),
                        found.count(State.WRONG),
                        found.rows().stream()
                                .filter(row -> row.state() != State.GOOD)
                                .map(row -> RowView.of(row, reader))
                                .toList()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Registers the good rows of it. */
    @POST
    @Path("plans/{id}/imports")
    @Idempotent
    @Consumes({XLSX, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    public Response register(
            @PathParam("id") long id,
            @QueryParam("known") @DefaultValue("false") boolean known,
            @QueryParam("language") @DefaultValue("id") String language,
            InputStream file)
            throws IOException {
        ImportPreview found = read(id, file);
        ListRegistered done = imports.register(id, found, new ImportWishes(known, language), null);
        // Who registered by themselves between the two is registered already.
        int already = found.count(State.ALREADY) + found.count(State.GOOD) - done.registered();
        return Response.accepted(new DoneView(
                        done.registered(), done.waiting(), already, found.count(State.TWICE), found.count(State.WRONG)))
                .build();
    }

    /** Never more than is looked at: a larger one is refused by its size. */
    private ImportPreview read(long id, InputStream file) throws IOException {
        return imports.preview(id, file.readNBytes(WebinarImports.LARGEST + 1));
    }
}
