package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.Members;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** In which commission a delegate is, for organizers. */
@ApplicationScoped
@Path("delegates/{id}/commission")
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipResource {

    public record Chosen(Long commissionId) {}

    @Inject
    Members members;

    @PUT
    public void put(@PathParam("id") long id, Chosen chosen) {
        if (chosen == null || chosen.commissionId() == null) {
            throw DomainException.invalid("request.invalid");
        }
        members.put(id, chosen.commissionId());
    }

    @DELETE
    public void takeOut(@PathParam("id") long id) {
        members.takeOut(id);
    }
}
