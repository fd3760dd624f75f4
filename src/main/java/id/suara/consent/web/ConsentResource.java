package id.suara.consent.web;

import id.suara.consent.Channel;
import id.suara.consent.Consent;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentText;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Purpose;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A guardian's request, opened by the value of its link; no account and no token. */
@Path("consent-requests/{link}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {

    /** One purpose. @param decidedAt absent until it is decided */
    public record PurposeView(
            Purpose purpose,
            boolean required,
            ConsentStatus status,
            Instant decidedAt,
            long textId,
            String title,
            List<String> text) {}

    public record RequestView(List<PurposeView> purposes) {}

    /** @param textId the edition that was read */
    public record Choice(Purpose purpose, boolean given, long textId) {}

    public record Decisions(List<Choice> decisions) {}

    @Inject
    Consents consents;

    @GET
    public Response read(@PathParam("link") String link, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        long personId = consents.personOf(link);
        Locale locale = locale(language);
        Map<Purpose, Consent> decided = consents.of(personId);
        List<PurposeView> purposes = consents.texts().values().stream()
                .map(text -> view(text, decided.get(text.getPurpose()), locale))
                .toList();
        return Response.ok(new RequestView(purposes))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static PurposeView view(ConsentText text, Consent consent, Locale locale) {
        return new PurposeView(
                text.getPurpose(),
                text.getPurpose().isRequired(),
                consent.getStatus(),
                consent.getDecidedAt(),
                text.getId(),
                text.title(locale),
                text.paragraphs(locale));
    }

    @PUT
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("link") String link, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, Decisions body) {
        if (body == null || body.decisions() == null) {
            throw DomainException.invalid("request.invalid");
        }
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        for (Choice choice : body.decisions()) {
            if (choice == null || choice.purpose() == null) {
                throw DomainException.invalid("request.invalid");
            }
            decisions.put(choice.purpose(), choice.given());
            texts.put(choice.purpose(), choice.textId());
        }
        consents.decide(
                link,
                new DecideConsent(
                        decisions, texts, Channel.API, locale(language).getLanguage()));
        return read(link, language);
    }

    private static Locale locale(String acceptLanguage) {
        return Texts.supported(
                acceptLanguage == null
                        ? null
                        : Locale.forLanguageTag(acceptLanguage.split("[,;]")[0]));
    }
}
