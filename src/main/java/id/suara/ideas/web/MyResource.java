package id.suara.ideas.web;

import id.suara.ideas.Author;
import id.suara.ideas.Authors;
import id.suara.ideas.IdeaAppeals;
import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.MaskedIdea;
import id.suara.ideas.OwnDraft;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.ParticipationPage;
import id.suara.ideas.PictureSight;
import id.suara.ideas.SimilarIdeas;
import id.suara.ideas.Supports;
import id.suara.ideas.UnsentText;
import id.suara.ideas.WritingHints;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A delegate's own: ideas in every state, the pen name, the participation page. */
@ApplicationScoped
@Path("my")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyResource {

    /** @param acceptedEdition null before any was accepted */
    public record Participation(int currentEdition, Integer acceptedEdition, Instant acceptedAt) {}

    public record Acceptance(Integer edition) {}

    /** @param suggestions names that are free */
    public record PenNames(String penName, List<String> suggestions) {}

    public record Chosen(String penName) {}

    /** @param text a sentence in the caller's language */
    public record Hint(String field, int start, int end, String kind, String text) {}

    @Inject
    Authors authors;

    @Inject
    WritingHints hints;

    @Inject
    IdeaDrafts drafts;

    @Inject
    IdeaForum forum;

    @Inject
    PictureSight sight;

    @Inject
    IdeaAppeals appeals;

    @Inject
    Supports supports;

    @Inject
    SimilarIdeas similar;

    @GET
    @Path("ideas")
    public Response ideas() {
        return Response.ok(forum.ownIdeas())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("ideas/{id}")
    public Response idea(@PathParam("id") long id) {
        OwnIdea found = forum.ownIdea(id);
        return IdeasResource.answer(Response.ok(), found);
    }

    /** Those of its newest revision. */
    @GET
    @Path("ideas/{id}/pictures")
    public Response pictures(@PathParam("id") long id) {
        forum.ownIdea(id);
        List<PublicIdea.Picture> shown = sight.own().getOrDefault(id, List.of()).stream()
                .map(PublicIdea.Picture::of)
                .toList();
        return Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** The ids of the ideas that the caller supports, the newest support first. */
    @GET
    @Path("supports")
    public Response supports() {
        return Response.ok(supports.own())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What was covered, and what the child wrote; 404 when others read it as it was written. */
    @GET
    @Path("ideas/{id}/masked")
    public Response masked(@PathParam("id") long id) {
        MaskedIdea found = forum.masked(id).orElseThrow(() -> DomainException.notFound("ideas.none"));
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** How far it is with a refused idea; 404 for any other. */
    @GET
    @Path("ideas/{id}/appeal")
    public Response appeal(@PathParam("id") long id, @Context HttpHeaders headers) {
        return ToldAppeal.answer(appeals.of(id), headers);
    }

    /** Keeps nothing: what a child has not sent is nobody's to read. */
    @POST
    @Path("hints")
    public Response hints(UnsentText text, @Context HttpHeaders headers) {
        if (text == null) {
            throw DomainException.invalid("request.invalid");
        }
        Locale language = ReaderLanguage.of(headers);
        List<Hint> found = hints.forText(text).stream()
                .map(hint -> new Hint(
                        hint.field(), hint.start(), hint.end(), hint.kind().name(), Texts.get(language, hint.key())))
                .toList();
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Keeps nothing, as the hints. */
    @POST
    @Path("similar-ideas")
    public Response similar(UnsentText text) {
        if (text == null) {
            throw DomainException.invalid("request.invalid");
        }
        return Response.ok(similar.to(text))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** @param idea the one that is being mended; absent for a new one */
    @GET
    @Path("draft")
    public Response draft(@QueryParam("idea") Long idea) {
        return answer(drafts.find(idea).orElseThrow(() -> DomainException.notFound("ideas.draft-none")));
    }

    /** Without {@code If-Match} it is the first. */
    @PUT
    @Path("draft")
    public Response keepDraft(
            @QueryParam("idea") Long idea, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, UnsentText text) {
        if (text == null) {
            throw DomainException.invalid("request.invalid");
        }
        return answer(drafts.keep(idea, ifMatch == null ? 0 : IfMatch.version(ifMatch), text));
    }

    @DELETE
    @Path("draft")
    public void dropDraft(@QueryParam("idea") Long idea) {
        drafts.drop(idea);
    }

    private static Response answer(OwnDraft draft) {
        return Response.ok(draft)
                .tag(IfMatch.tag(draft.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("participation")
    public Participation participation() {
        return authors.own()
                .map(author ->
                        new Participation(ParticipationPage.EDITION, author.getPageEdition(), author.getAcceptedAt()))
                .orElse(new Participation(ParticipationPage.EDITION, null, null));
    }

    @PUT
    @Path("participation")
    public Participation accept(Acceptance acceptance) {
        if (acceptance == null || acceptance.edition() == null) {
            throw DomainException.invalid("ideas.edition-missing");
        }
        authors.acceptPage(acceptance.edition());
        return participation();
    }

    /** @param round another number for other suggestions */
    @GET
    @Path("pen-name")
    public PenNames penName(@QueryParam("round") @DefaultValue("0") int round) {
        return new PenNames(
                authors.own().map(Author::getPenName).orElse(null),
                authors.suggestions(WelcomePage.SUGGESTIONS, round));
    }

    @PUT
    @Path("pen-name")
    public Chosen choose(Chosen chosen) {
        authors.choosePenName(chosen == null ? null : chosen.penName());
        return new Chosen(authors.own().map(Author::getPenName).orElse(null));
    }
}
