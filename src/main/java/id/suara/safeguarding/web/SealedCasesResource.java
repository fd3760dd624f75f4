package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.safeguarding.CaseFile;
import id.suara.safeguarding.CaseFiles;
import id.suara.safeguarding.CloseCase;
import id.suara.safeguarding.ReferralSheet;
import id.suara.safeguarding.SealedCases;
import id.suara.safeguarding.SetLevel;
import id.suara.safeguarding.ShutOut;
import id.suara.safeguarding.TriageCase;
import id.suara.safeguarding.WriteNote;
import jakarta.enterprise.context.ApplicationScoped;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sealed cases for officers. Each answer that shows one is a reading, and kept as one. */
@ApplicationScoped
@Path("safeguarding/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SealedCasesResource {

    /** @param unit to refer to */
    public record Referral(Long unit) {}

    @Inject
    CaseFiles files;

    @Inject
    SealedCases cases;

    @Inject
    ReferralSheet sheets;

    @GET
    public Response list(@QueryParam("closed") @DefaultValue("false") boolean closed) {
        return Response.ok(files.list(closed).stream().map(RowView::of).toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return shown(files.read(id));
    }

    @PUT
    @Path("{id}/triage")
    public Response triage(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TriageCase triage) {
        cases.triage(id, IfMatch.version(ifMatch), given(triage));
        return one(id);
    }

    @PUT
    @Path("{id}/level")
    public Response setLevel(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SetLevel level) {
        cases.setLevel(id, IfMatch.version(ifMatch), given(level));
        return one(id);
    }

    /** Without a body in the answer, as with all POSTs here: what is answered to a key is kept, and a case must not be. */
    @POST
    @Path("{id}/referrals")
    @Idempotent
    public Response refer(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Referral referral) {
        if (referral == null || referral.unit() == null) {
            throw DomainException.invalid("request.invalid");
        }
        cases.refer(id, IfMatch.version(ifMatch), referral.unit());
        return Response.noContent().build();
    }

    @PUT
    @Path("{id}/acknowledgement")
    public Response acknowledge(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteNote note) {
        cases.acknowledge(id, IfMatch.version(ifMatch), given(note));
        return one(id);
    }

    @PUT
    @Path("{id}/handling")
    public Response handle(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteNote note) {
        cases.handle(id, IfMatch.version(ifMatch), given(note));
        return one(id);
    }

    @PUT
    @Path("{id}/closing")
    public Response close(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CloseCase closing) {
        cases.close(id, IfMatch.version(ifMatch), given(closing));
        return one(id);
    }

    @PUT
    @Path("{id}/reopening")
    public Response reopen(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteNote note) {
        cases.reopen(id, IfMatch.version(ifMatch), given(note));
        return one(id);
    }

    @POST
    @Path("{id}/notes")
    @Idempotent
    public Response note(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteNote note) {
        cases.note(id, IfMatch.version(ifMatch), given(note));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/replies")
    @Idempotent
    public Response reply(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteNote note) {
        cases.reply(id, IfMatch.version(ifMatch), given(note));
        return Response.noContent().build();
    }

    @PUT
    @Path("{id}/exclusions")
    public Response shutOut(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ShutOut wanted) {
        cases.shutOut(id, IfMatch.version(ifMatch), given(wanted));
        return one(id);
    }

    @GET
    @Path("{id}/sheet")
    @Produces("application/pdf")
    public Response sheet(@PathParam("id") long id) {
        return Response.ok(sheets.print(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ConcernPage.fileName(id) + "\"")
                .build();
    }

    private static Response shown(CaseFile file) {
        return Response.ok(CaseView.of(file))
                .tag(IfMatch.tag(file.row().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
