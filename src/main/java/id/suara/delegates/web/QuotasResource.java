package id.suara.delegates.web;

import id.suara.delegates.Applications;
import id.suara.delegates.WaitingChild;
import id.suara.delegates.WaitingList;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.places.MovePlaces;
import id.suara.delegates.places.PlaceMove;
import id.suara.delegates.places.PlacePlan;
import id.suara.delegates.places.SetQuota;
import id.suara.delegates.places.ShareOut;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The provinces' places, and how they are shared. */
@Path("quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotasResource {

    /** @param left seats that any child may take, with those kept for children who ask for help
     *  @param nominated applications that were not withdrawn; 0 is a gap to be closed (S30)
     *  @param onSite absent where it is not limited apart, as {@code online} */
    public record QuotaView(
            String provinceCode,
            String province,
            int places,
            int taken,
            int left,
            Integer onSite,
            int onSiteTaken,
            Integer online,
            int onlineTaken,
            int reserved,
            int reservedTaken,
            long waiting,
            long nominated) {

        static QuotaView of(QuotaBar bar, long nominated) {
            return new QuotaView(
                    bar.code(),
                    bar.province(),
                    bar.places(),
                    bar.taken(),
                    bar.left(),
                    bar.onSite(),
                    bar.onSiteTaken(),
                    bar.online(),
                    bar.onlineTaken(),
                    bar.reserved(),
                    bar.reservedTaken(),
                    bar.waiting(),
                    nominated);
        }
    }

    /** @param from absent for the national reserve, as {@code to} */
    public record MoveView(long id, String from, String to, int places, String reason, long accountId, Instant at) {}

    /** @param fits whether those whom the province has admitted would have room */
    public record ShareView(String provinceCode, int places, int proposed, int taken, boolean fits) {

        static ShareView of(ShareOut.Share share) {
            return new ShareView(share.provinceCode(), share.places(), share.proposed(), share.taken(), share.fits());
        }
    }

    /** @param position from 1, whose turn is next */
    public record WaitingView(
            int position,
            long id,
            long version,
            String fullName,
            Mode mode,
            String reason,
            Instant nominatedAt,
            int lapsedOffers) {

        static WaitingView of(WaitingChild child) {
            return new WaitingView(
                    child.position(),
                    child.applicationId(),
                    child.version(),
                    child.fullName(),
                    child.mode(),
                    child.reason(),
                    child.nominatedAt(),
                    child.lapsedOffers());
        }
    }

    @Inject
    QuotaBars bars;

    @Inject
    Applications applications;

    @Inject
    PlacePlan plan;

    @Inject
    WaitingList waiting;

    @GET
    public Response list() {
        Map<String, Long> nominated = applications.nominatedByProvince();
        List<QuotaView> views = bars.visible().stream()
                .map(bar -> QuotaView.of(bar, nominated.getOrDefault(bar.code(), 0L)))
                .toList();
        return Response.ok(views).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{province}")
    public Response read(@PathParam("province") String province) {
        QuotaBar bar = bars.visible().stream()
                .filter(one -> one.code().equals(province))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("delegates.no-quota"));
        return Response.ok(QuotaView.of(bar, applications.nominatedByProvince().getOrDefault(bar.code(), 0L)))
                .tag(IfMatch.tag(bar.edition()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{province}")
    public Response limit(
            @PathParam("province") String province,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            SetQuota limits) {
        plan.limit(province, IfMatch.version(ifMatch), given(limits));
        return read(province);
    }

    /** What sharing all places out anew would come to. */
    @GET
    @Path("apportionment")
    public Response proposal() {
        ShareOut proposal = plan.proposal();
        return Response.ok(proposal.shares().stream().map(ShareView::of).toList())
                .tag(IfMatch.tag(proposal.edition()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Shares all places out anew, by the floor and population. */
    @PUT
    @Path("apportionment")
    @Consumes(MediaType.WILDCARD)
    public Response shareOutAnew(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        plan.shareOutAnew(IfMatch.version(ifMatch));
        return list();
    }

    /** Those who wait, first the one whose turn is next. */
    @GET
    @Path("{province}/waiting-list")
    public Response waitingList(@PathParam("province") String province) {
        return Response.ok(waiting.of(province).stream().map(WaitingView::of).toList())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("moves")
    public Response moves() {
        List<MoveView> views = plan.moves().stream().map(QuotasResource::view).toList();
        return Response.ok(views).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static MoveView view(PlaceMove move) {
        return new MoveView(
                move.getId(),
                move.getFromProvince(),
                move.getToProvince(),
                move.getPlaces(),
                move.getReason(),
                move.getMovedBy(),
                move.getMovedAt());
    }

    @POST
    @Path("moves")
    @Idempotent
    public Response move(MovePlaces move) {
        long id = plan.move(given(move));
        return Response.status(Response.Status.CREATED)
                .entity(plan.moves().stream()
                        .filter(one -> one.getId() == id)
                        .map(QuotasResource::view)
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
