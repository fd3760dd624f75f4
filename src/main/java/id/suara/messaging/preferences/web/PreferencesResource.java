package id.suara.messaging.preferences.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.messaging.preferences.Choose;
import id.suara.messaging.preferences.OwnPreferences;
import id.suara.messaging.preferences.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the caller is told, and by which channel. */
@Path("account/preferences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreferencesResource {

    @Inject
    Preferences preferences;

    @GET
    public Response read() {
        return answer(preferences.own());
    }

    /** Takes the place of all that was chosen before. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Choose choice) {
        if (choice == null) {
            throw DomainException.invalid("request.invalid");
        }
        preferences.choose(IfMatch.version(ifMatch), choice);
        return answer(preferences.own());
    }

    private static Response answer(OwnPreferences own) {
        return Response.ok(own)
                .tag(IfMatch.tag(own.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
