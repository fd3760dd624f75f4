package id.suara.delegates.chaperones.web;

import id.suara.delegates.chaperones.ChaperoneAccounts;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** With which account a chaperone signs in. */
@ApplicationScoped
@Path("chaperones/{id}/account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperoneAccountResource {

    public record Named(String login) {}

    @Inject
    ChaperoneAccounts accounts;

    @PUT
    public void give(@PathParam("id") long id, Named account) {
        if (account == null) {
            throw DomainException.invalid("request.invalid");
        }
        accounts.give(id, account.login());
    }

    @DELETE
    public void take(@PathParam("id") long id) {
        accounts.take(id);
    }
}
