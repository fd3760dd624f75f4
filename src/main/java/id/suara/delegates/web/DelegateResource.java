package id.suara.delegates.web;

import id.suara.congress.Congresses;
import id.suara.delegates.Admissions;
import id.suara.delegates.ApplicationFile;
import id.suara.delegates.Applications;
import id.suara.delegates.Decisions;
import id.suara.delegates.DeclineApplication;
import id.suara.delegates.GiveReason;
import id.suara.delegates.NominateChild;
import id.suara.delegates.Offers;
import id.suara.delegates.ReturnApplication;
import id.suara.delegates.SecondThoughts;
import id.suara.delegates.WaitingList;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** One application and every decision on it. Each decision answers, in its own transaction, with the application as it
 *  stands then. */
@Path("delegates/{id}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegateResource {

    /** @param position from 1 */
    public record Turn(int position, String reason) {}

    @Inject
    Applications applications;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    SecondThoughts thoughts;

    @Inject
    WaitingList waiting;

    @Inject
    Offers offers;

    @Inject
    Congresses congresses;

    @Context
    HttpHeaders headers;

    @PathParam("id")
    long id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response read() {
        ApplicationFile file = applications.find(id);
        int age = congresses.requireCurrent().ageOnFirstDay(file.child().getBirthDate());
        Locale locale = ReaderLanguage.of(headers);
        return Response.ok(DelegateView.of(file, age, locale))
                .tag(IfMatch.tag(file.application().getVersion()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Path("admission")
    @Consumes(MediaType.WILDCARD)
    public Response admit() {
        admissions.admit(id, version());
        return read();
    }

    @PUT
    @Path("waiting")
    public Response waitlist(GiveReason reason) {
        decisions.waitlist(id, version(), given(reason));
        return read();
    }

    @PUT
    @Path("waiting-turn")
    public Response move(Turn turn) {
        Turn to = given(turn);
        waiting.move(id, version(), to.position(), new GiveReason(to.reason()));
        return read();
    }

    @PUT
    @Path("offer-acceptance")
    @Consumes(MediaType.WILDCARD)
    public Response acceptOffer() {
        offers.acceptFor(id, version());
        return read();
    }

    @PUT
    @Path("return")
    public Response sendBack(ReturnApplication reasons) {
        decisions.returnForCorrection(id, version(), given(reasons));
        return read();
    }

    @PUT
    @Path("correction")
    public Response correct(NominateChild mended) {
        decisions.correct(id, version(), given(mended));
        return read();
    }

    @PUT
    @Path("decline")
    public Response decline(DeclineApplication reason) {
        decisions.decline(id, version(), given(reason));
        return read();
    }

    @PUT
    @Path("withdrawal")
    public Response withdraw(GiveReason reason) {
        decisions.withdraw(id, version(), given(reason));
        return read();
    }

    @PUT
    @Path("reopening")
    @Consumes(MediaType.WILDCARD)
    public Response reopen() {
        decisions.reopen(id, version());
        return read();
    }

    @PUT
    @Path("undoing")
    @Consumes(MediaType.WILDCARD)
    public Response undo() {
        thoughts.undo(id, version());
        return read();
    }

    private long version() {
        return IfMatch.version(ifMatch);
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
