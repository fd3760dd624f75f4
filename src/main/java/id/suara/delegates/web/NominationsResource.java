package id.suara.delegates.web;

import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.imports.NominationImports;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Locale;

/** Nominating one by one, and the file to fill in for many. */
@Path("nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NominationsResource {

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

    /** A workbook to fill in, in the language that was asked for. */
    @GET
    @Path("template")
    @Produces({WrongRowsFile.TYPE, MediaType.APPLICATION_JSON})
    public Response template() {
        byte[] template = imports.template(locale());
        return Response.ok(template, WrongRowsFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nominasi.xlsx\"")
                .build();
    }

    private Locale locale() {
        return ReaderLanguage.of(headers);
    }
}
