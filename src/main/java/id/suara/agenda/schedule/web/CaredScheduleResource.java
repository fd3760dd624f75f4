package id.suara.agenda.schedule.web;

import id.suara.agenda.schedule.Schedules;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** For chaperones the schedules of the delegates in their care. */
@ApplicationScoped
@Path("care/children/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
public class CaredScheduleResource {

    @Inject
    Schedules schedules;

    /** @param id the child's account, as {@code GET /care/children} tells it */
    @GET
    public Response read(@PathParam("id") long id, @Context HttpHeaders headers) {
        Locale locale = ReaderLanguage.of(headers);
        return ScheduleResource.answer(schedules.ofCared(id, locale), locale);
    }
}
