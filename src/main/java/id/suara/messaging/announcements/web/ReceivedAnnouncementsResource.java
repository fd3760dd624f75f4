package id.suara.messaging.announcements.web;

import id.suara.kernel.ReaderLanguage;
import id.suara.messaging.announcements.ReceivedAnnouncement;
import id.suara.messaging.announcements.ReceivedAnnouncements;
import id.suara.messaging.texts.Block;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.stream.Collectors;

/** An announcement as it was told to the caller. */
@Path("notices/announcements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceivedAnnouncementsResource {

    /** @param text paragraphs divided by empty lines */
    public record ReceivedView(long id, String subject, String text, Instant toldAt) {

        static ReceivedView of(ReceivedAnnouncement received) {
            return new ReceivedView(
                    received.id(),
                    received.subject(),
                    received.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n")),
                    received.toldAt());
        }
    }

    @Inject
    ReceivedAnnouncements received;

    @Context
    HttpHeaders headers;

    /** Marks its notice as read. */
    @GET
    public Response read(@PathParam("id") long id) {
        return Response.ok(ReceivedView.of(received.read(id, ReaderLanguage.of(headers))))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
