package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.messaging.MailWordings;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.MailText;
import id.suara.messaging.texts.MailTexts;
import id.suara.messaging.texts.Placeholder;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The words of mails, by kind and language. */
@Path("mail-texts/{kind}/{language}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailTextsResource {

    /** What a caller writes. */
    public record Words(String subject, String body, String button) {}

    /** @param edition 0 before anybody wrote one; it is the entity tag */
    public record TextView(
            String kind,
            String language,
            int edition,
            boolean edited,
            String subject,
            String body,
            String button,
            List<String> placeholders,
            List<String> required) {

        static TextView of(MailWordings.Current text) {
            return new TextView(
                    text.kind().code(),
                    text.language(),
                    text.edition(),
                    text.edited(),
                    text.words().subject(),
                    text.words().body(),
                    text.words().button(),
                    words(text.kind().allowed()),
                    words(text.kind().required()));
        }

        private static List<String> words(Collection<Placeholder> placeholders) {
            return placeholders.stream().map(Placeholder::word).toList();
        }
    }

    /** @param subject absent, as the other words, where it went back to the original */
    public record EditionView(
            int edition, String subject, String body, String button, long writtenBy, Instant writtenAt) {

        static EditionView of(MailText text) {
            Wording words = text.words().orElse(null);
            return new EditionView(
                    text.getEdition(),
                    words == null ? null : words.subject(),
                    words == null ? null : words.body(),
                    words == null ? null : words.button(),
                    text.getWrittenBy(),
                    text.getWrittenAt());
        }
    }

    @Inject
    MailTexts texts;

    @Inject
    MailWordings wordings;

    @PathParam("kind")
    String kind;

    @PathParam("language")
    String language;

    @GET
    public Response read() {
        MailWordings.Current current = wordings.current(MailKind.of(kind), language);
        return Response.ok(TextView.of(current))
                .tag(IfMatch.tag(current.edition()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Words words) {
        if (words == null) {
            throw DomainException.invalid("request.invalid");
        }
        texts.write(
                MailKind.of(kind),
                language,
                new Wording(words.subject(), words.body(), words.button()),
                Math.toIntExact(IfMatch.version(ifMatch)));
        return read();
    }

    /** Goes back to the original. */
    @DELETE
    public Response revert(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        texts.revert(MailKind.of(kind), language, Math.toIntExact(IfMatch.version(ifMatch)));
        return read();
    }

    /** The newest first: some tens in the life of an installation, so without pages. */
    @GET
    @Path("editions")
    public Response editions() {
        List<EditionView> editions = texts.editions(MailKind.of(kind), language).stream()
                .map(EditionView::of)
                .toList();
        return Response.ok(editions)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Says again what an earlier edition said. */
    @PUT
    @Path("editions/{edition}/restoration")
    public Response restore(@PathParam("edition") int edition, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        texts.restore(MailKind.of(kind), language, edition, Math.toIntExact(IfMatch.version(ifMatch)));
        return read();
    }
}
