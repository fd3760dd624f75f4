package id.suara.consent.web;

import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.PublishText;
import id.suara.consent.Purpose;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The editions of what guardians read. */
@Path("consent-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsentTextsResource {

    public record TextView(
            long id,
            Purpose purpose,
            int edition,
            String title,
            String titleEn,
            String body,
            String bodyEn,
            Instant publishedAt,
            Instant effectiveAt,
            boolean asksAgain) {

        static TextView of(ConsentText text) {
            return new TextView(
                    text.getId(),
                    text.getPurpose(),
                    text.getEdition(),
                    text.title(Texts.INDONESIAN),
                    text.title(Locale.ENGLISH),
                    text.body(Texts.INDONESIAN),
                    text.body(Locale.ENGLISH),
                    text.getPublishedAt(),
                    text.getEffectiveAt(),
                    text.isAsksAgain());
        }
    }

    @Inject
    ConsentTexts texts;

    /** All editions, by purpose, the newest first: some tens in the life of an installation, so without pages. */
    @GET
    public Response list() {
        List<TextView> all = Stream.of(Purpose.values())
                .flatMap(purpose -> texts.editions(purpose).stream())
                .map(TextView::of)
                .toList();
        return Response.ok(all).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return Response.ok(TextView.of(texts.find(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(PublishText words) {
        if (words == null) {
            throw DomainException.invalid("request.invalid");
        }
        long id = texts.publish(words);
        return Response.created(
                        UriBuilder.fromPath("/api/v1/consent-texts/{id}").build(id))
                .entity(TextView.of(texts.find(id)))
                .build();
    }
}
