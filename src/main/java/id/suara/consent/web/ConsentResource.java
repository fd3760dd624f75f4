package id.suara.consent.web;

import id.suara.consent.Assents;
import id.suara.consent.Channel;
import id.suara.consent.Consent;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Persons;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A guardian's request, opened by the value of its link; no account and no token. What was decided is answered, in the
 *  decision's own transaction, as it stands then. */
@Path("consent-requests/{link}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {

    /** One purpose.
     *
     *  @param decidedAt absent until it is decided
     *  @param toRenew whether it was given on an edition that has to be renewed
     *  @param effectiveAt from when on the text to read is in force */
    public record PurposeView(
            Purpose purpose,
            boolean required,
            ConsentStatus status,
            Instant decidedAt,
            boolean toRenew,
            long textId,
            Instant effectiveAt,
            String title,
            List<String> text) {}

    public record RequestView(List<PurposeView> purposes) {}

    public record ChildView(long id, String fullName, List<PurposeView> purposes) {}

    /** @param textId the edition that was read */
    public record Choice(Purpose purpose, boolean given, long textId) {}

    public record Decisions(List<Choice> decisions) {}

    @Inject
    Consents consents;

    @Inject
    Assents assents;

    @Inject
    ConsentTexts texts;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @GET
    public Response read(@PathParam("link") String link, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return unkept(new RequestView(purposes(consents.personOf(link), texts.toRead(), locale(language))));
    }

    @PUT
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("link") String link, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, Decisions body) {
        consents.decide(link, decision(body, language));
        return read(link, language);
    }

    /** All children of the guardian whom the link opens. */
    @GET
    @Path("children")
    public Response children(
            @PathParam("link") String link, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Map<Purpose, ConsentText> toRead = texts.toRead();
        return unkept(guardians.childrenOf(link).stream()
                .map(id -> new ChildView(id, persons.find(id).getFullName(), purposes(id, toRead, locale(language))))
                .toList());
    }

    @PUT
    @Path("children/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decideForChild(
            @PathParam("link") String link,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            Decisions body) {
        consents.decide(link, id, decision(body, language));
        return unkept(new RequestView(purposes(id, texts.toRead(), locale(language))));
    }

    /** What the child of 17 consented to is confirmed (L6). */
    @PUT
    @Path("children/{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("link") String link, @PathParam("id") long id) {
        assents.confirm(link, id);
        return Response.noContent().build();
    }

    /** Has a new link mailed to the guardian; the answer tells nothing about whether there is an address. */
    @PUT
    @Path("renewal")
    @Consumes(MediaType.WILDCARD)
    public Response renew(@PathParam("link") String link) {
        guardians.sendLinkAgain(link);
        return Response.accepted().build();
    }

    private List<PurposeView> purposes(long personId, Map<Purpose, ConsentText> toRead, Locale locale) {
        Map<Purpose, Consent> decided = consents.of(personId);
        Set<Purpose> renewed = consents.toRenew(personId);
        return toRead.values().stream()
                .map(text -> view(text, decided.get(text.getPurpose()), renewed.contains(text.getPurpose()), locale))
                .toList();
    }

    private static PurposeView view(ConsentText text, Consent consent, boolean toRenew, Locale locale) {
        return new PurposeView(
                text.getPurpose(),
                text.getPurpose().isRequired(),
                consent.getStatus(),
                consent.getDecidedAt(),
                toRenew,
                text.getId(),
                text.getEffectiveAt(),
                text.title(locale),
                text.paragraphs(locale));
    }

    private static DecideConsent decision(Decisions body, String language) {
        return decision(
                body == null ? null : body.decisions(),
                Channel.API,
                locale(language).getLanguage());
    }

    /** @throws DomainException {@code request.invalid} for a list with a gap in it */
    static DecideConsent decision(List<Choice> choices, Channel channel, String language) {
        if (choices == null) {
            throw DomainException.invalid("request.invalid");
        }
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        for (Choice choice : choices) {
            if (choice == null || choice.purpose() == null) {
                throw DomainException.invalid("request.invalid");
            }
            decisions.put(choice.purpose(), choice.given());
            texts.put(choice.purpose(), choice.textId());
        }
        return new DecideConsent(decisions, texts, channel, language);
    }

    private static Response unkept(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    static Locale locale(String acceptLanguage) {
        return Texts.supported(
                acceptLanguage == null
                        ? null
                        : Locale.forLanguageTag(acceptLanguage.split("[,;]")[0]));
    }
}
