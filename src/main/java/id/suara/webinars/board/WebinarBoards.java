package id.suara.webinars.board;

import id.suara.congress.Regions;
import id.suara.kernel.DomainException;
import id.suara.webinars.Joining;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Counts who registered for a webinar and who has come, for its organizers and hosts. */
@ApplicationScoped
@Transactional
public class WebinarBoards {

    /** Before it begins. */
    private static final Duration NEAR = Duration.ofHours(1);

    /** Webinars run over. */
    private static final Duration LONGER = Duration.ofMinutes(30);

    private static final String GROUPS =
            """
            select r.institution_kind, r.office_type, r.province_code, count(*),
              count(*) filter (where r.status = 'CONFIRMED' and r.verified_at is not null),
              count(*) filter (where r.status = 'WAITLISTED' and r.verified_at is not null),
              count(*) filter (where r.verified_at is null),
              count(j.registration_id),
              count(*) filter (where r.sign_language), count(*) filter (where r.captions)
            from webinar_registration r
            left join (select distinct e.registration_id from webinar_join e
                join webinar_registration o on o.id = e.registration_id
                where o.webinar_id = ?1 and e.joined_at >= ?2) j on j.registration_id = r.id
            where r.webinar_id = ?1 and r.status <> 'CANCELLED'
            group by r.institution_kind, r.office_type, r.province_code""";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Regions regions;

    @Inject
    WebinarAccess access;

    @Inject
    Clock clock;

    /** As it stands now.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public WebinarBoard find(long webinarId) {
        access.require(Action.BOARD, webinarId);
        Webinar webinar = known.find(webinarId);
        List<CountedGroup> groups = groups(webinar);
        Instant now = clock.instant();
        return new WebinarBoard(
                now,
                isLive(webinar, now),
                known.capacity(webinarId),
                sum(groups, CountedGroup::registered),
                sum(groups, CountedGroup::confirmed),
                sum(groups, CountedGroup::waiting),
                sum(groups, CountedGroup::unanswered),
                sum(groups, CountedGroup::joined),
                sum(groups, CountedGroup::signLanguage),
                sum(groups, CountedGroup::captions),
                Grouping.byKind(groups, WebinarBoards::line),
                Grouping.byOfficeType(groups, WebinarBoards::line),
                provinces(groups));
    }

    private List<CountedGroup> groups(Webinar webinar) {
        List<?> rows = em.createNativeQuery(GROUPS)
                .setParameter(1, webinar.getId())
                .setParameter(2, Timestamp.from(Joining.countsFrom(webinar)))
                .getResultList();
        return rows.stream().map(row -> CountedGroup.of((Object[]) row)).toList();
    }

    private static boolean isLive(Webinar webinar, Instant now) {
        return webinar.getStatus().isPublic()
                && now.isAfter(webinar.getStartsAt().minus(NEAR))
                && now.isBefore(webinar.getEndsAt().plus(LONGER));
    }

    private List<BoardLine> provinces(List<CountedGroup> groups) {
        return Grouping.byProvince(groups, regions.provinces(), WebinarBoards::line).stream()
                .sorted(Comparator.comparing((BoardLine line) -> line.registered() > 0)
                        .thenComparing(BoardLine::code))
                .toList();
    }

    private static BoardLine line(String code, List<CountedGroup> its) {
        return new BoardLine(code, sum(its, CountedGroup::registered), sum(its, CountedGroup::joined));
    }

    private static int sum(List<CountedGroup> groups, ToIntFunction<CountedGroup> counted) {
        return groups.stream().mapToInt(counted).sum();
    }
}
