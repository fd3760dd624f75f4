package id.suara.consent.web;

import id.suara.consent.Assent;
import id.suara.consent.AssentStatus;
import id.suara.consent.Assents;
import id.suara.kernel.DomainException;
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

/** The child's own word (S2), for the account that works for nothing else before it. */
@Path("agreement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    /** @param edition of the page to read
     *  @param ownConsent whether the child is 17 or older today
     *  @param status absent while nothing was said that counts */
    public record Agreement(int edition, boolean ownConsent, AssentStatus status) {}

    public record Answer(Integer edition, Boolean agrees) {}

    @Inject
    Assents assents;

    @GET
    public Response read() {
        Assents.Asked asked = assents.own();
        return Response.ok(new Agreement(Assent.EDITION, asked.ownConsent(), asked.status()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A no closes the account that gives it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, Answer answer) {
        if (answer == null || answer.edition() == null || answer.agrees() == null) {
            throw DomainException.invalid("request.invalid");
        }
        String read = ConsentResource.locale(language).getLanguage();
        if (answer.agrees()) {
            assents.agree(answer.edition(), read);
        } else {
            assents.refuse(answer.edition(), read);
        }
        return read();
    }
}
