package id.suara.ideas.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.IdeaAppeals;
import id.suara.ideas.IdeaFilter;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.IdeaPage;
import id.suara.ideas.IdeaRow;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.SubmitIdea;
import id.suara.ideas.Supports;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReadyBytes;
import id.suara.kernel.Texts;
import id.suara.moderation.appeals.AskAppeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Published ideas for everyone; writing for delegates. */
@ApplicationScoped
@Path("ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdeasResource {

    /** Seconds for which others may keep a public read. */
    private static final String SHORTLY = "public, max-age=5";

    @Inject
    PublishedIdeas published;

    @Inject
    RenderedList rendered;

    @Inject
    IdeaForum forum;

    @Inject
    Supports supports;

    @Inject
    IdeaAppeals appeals;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @GET
    public Response list(
            @QueryParam("congress") String congress,
            @QueryParam("theme") String theme,
            @QueryParam("province") String province,
            @QueryParam("status") String status,
            @QueryParam("q") String words,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("" + IdeaFilter.USUAL) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @Context Request request,
            @Context UriInfo address) {
        IdeaPage page = published.page(
                new IdeaFilter(IdeaFilter.congress(congress), theme, province, status, words, after, limit));
        ReadyBytes bytes = rendered.of(page);
        EntityTag tag = new EntityTag(bytes.tag());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            boolean zipped = encodings != null && encodings.contains("gzip");
            answer = Response.ok(zipped ? bytes.zipped() : bytes.plain());
            if (zipped) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        if (page.next() != null) {
            URI next = address.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            // Without the host, which is the client's word and may be kept by a cache.
            answer.link(next.getRawPath() + "?" + next.getRawQuery(), "next");
        }
        return shared(answer, tag);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request request) {
        IdeaRow row = published.read(id).orElseThrow(() -> DomainException.notFound("ideas.none"));
        Labels labels = Labels.of(congresses, regions, Texts.INDONESIAN);
        PublicIdea idea = PublicIdea.of(
                row,
                labels,
                supports.publicCount(id).orElse(null),
                published.proposers(id).stream()
                        .map(proposer -> PublicIdea.Proposed.of(proposer, labels))
                        .toList());
        EntityTag tag = new EntityTag(Integer.toHexString(idea.hashCode()));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return shared(same != null ? same : Response.ok(idea), tag);
    }

    /** A GET that found nothing new says so with the same headers. */
    private static Response shared(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    @POST
    @Idempotent
    public Response submit(SubmitIdea text) {
        long id = forum.submit(written(text));
        return answer(
                Response.created(UriBuilder.fromPath("/api/v1/my/ideas/{id}").build(id)), forum.ownIdea(id));
    }

    @PUT
    @Path("{id}/revision")
    public Response revise(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SubmitIdea text) {
        forum.revise(id, IfMatch.version(ifMatch), written(text));
        return answer(Response.ok(), forum.ownIdea(id));
    }

    /** {@code If-Match} may be left out: whatever it is by now, its author takes it back. */
    @PUT
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        forum.withdraw(id, ifMatch == null ? null : IfMatch.version(ifMatch));
        return answer(Response.ok(), forum.ownIdea(id));
    }

    /** Once, and the words may be left out. */
    @PUT
    @Path("{id}/appeal")
    public Response appeal(@PathParam("id") long id, AskAppeal appeal) {
        appeals.ask(id, appeal == null ? new AskAppeal(null) : appeal);
        return answer(Response.ok(), forum.ownIdea(id));
    }

    private static SubmitIdea written(SubmitIdea text) {
        if (text == null) {
            throw DomainException.invalid("request.invalid");
        }
        return text;
    }

    static Response answer(Response.ResponseBuilder answer, OwnIdea idea) {
        return answer.entity(idea)
                .tag(IfMatch.tag(idea.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
