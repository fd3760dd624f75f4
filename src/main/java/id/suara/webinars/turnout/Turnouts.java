package id.suara.webinars.turnout;

import id.suara.congress.Regions;
import id.suara.kernel.DomainException;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.attendance.CountedMinutes;
import id.suara.webinars.attendance.Decision;
import id.suara.webinars.board.Grouping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts who attended a webinar by the minutes that count, for its organizers and hosts. */
@ApplicationScoped
@Transactional
public class Turnouts {

    /** By what the owner says of themselves now; who was erased is known by what the certificate says. */
    private static final String CERTIFICATES =
            """
            select coalesce(r.institution_kind, c.institution_kind) kind, r.office_type,
              coalesce(r.province_code, c.province_code) province, count(*)
            from webinar_certificate c left join webinar_registration r on r.id = c.registration_id
            where c.webinar_id = ?1 and c.revoked_at is null
            group by 1, 2, 3""";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    CountedMinutes minutes;

    @Inject
    Regions regions;

    @Inject
    WebinarAccess access;

    @Inject
    Clock clock;

    /** As it stands now.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public Turnout find(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        Webinar webinar = known.find(webinarId);
        List<CountedAttendee> all = Stream.concat(attendees(webinar).stream(), certified(webinarId).stream())
                .toList();
        Instant now = clock.instant();
        return new Turnout(
                now,
                webinar.getStatus().isPublic() && !webinar.getStartsAt().isAfter(now),
                webinar.getNeededMinutes(),
                count("select count(r) from ImportedReport r where r.webinarId = :webinar", webinarId),
                count(
                        "select count(s) from Seen s where s.webinarId = :webinar and s.decision = "
                                + Decision.class.getName() + "." + Decision.OPEN,
                        webinarId),
                line(TurnoutLine.ALL, all),
                Grouping.byKind(all, Turnouts::line),
                Grouping.byOfficeType(all, Turnouts::line),
                provinces(all));
    }

    private List<CountedAttendee> attendees(Webinar webinar) {
        Map<Long, CountedMinutes.Minutes> counted = minutes.of(webinar);
        return em.createQuery(
                        "select r.id, r.institutionKind, r.officeType, r.provinceCode, r.status from WebinarRegistration r"
                                + " where r.webinarId = :webinar and r.verifiedAt is not null and r.status <>"
                                + " id.suara.webinars.RegistrationStatus.CANCELLED",
                        Object[].class)
                .setParameter("webinar", webinar.getId())
                .getResultStream()
                .map(row -> attendee(row, counted.get((Long) row[0]), webinar.getNeededMinutes()))
                .toList();
    }

    private static CountedAttendee attendee(Object[] row, CountedMinutes.Minutes counted, int needed) {
        int minutes = counted == null ? 0 : counted.counted();
        return new CountedAttendee(
                ((Enum<?>) row[1]).name(),
                row[2] == null ? null : ((Enum<?>) row[2]).name(),
                (String) row[3],
                row[4] == RegistrationStatus.CONFIRMED,
                minutes,
                minutes >= needed,
                0);
    }

    private List<CountedAttendee> certified(long webinarId) {
        List<?> rows =
                em.createNativeQuery(CERTIFICATES).setParameter(1, webinarId).getResultList();
        return rows.stream()
                .map(row -> CountedAttendee.certified((Object[]) row))
                .toList();
    }

    private int count(String query, long webinarId) {
        return em.createQuery(query, Long.class)
                .setParameter("webinar", webinarId)
                .getSingleResult()
                .intValue();
    }

    private List<TurnoutLine> provinces(List<CountedAttendee> all) {
        return Grouping.byProvince(all, regions.provinces(), Turnouts::line).stream()
                .sorted(Comparator.comparing((TurnoutLine line) -> line.attended() > 0)
                        .thenComparing(TurnoutLine::code))
                .toList();
    }

    private static TurnoutLine line(String code, List<CountedAttendee> its) {
        List<CountedAttendee> there =
                its.stream().filter(CountedAttendee::isAttended).toList();
        return new TurnoutLine(
                code,
                (int) its.stream().filter(CountedAttendee::place).count(),
                there.size(),
                (int) there.stream().filter(CountedAttendee::reached).count(),
                there.stream().mapToLong(CountedAttendee::minutes).sum(),
                its.stream().mapToInt(CountedAttendee::certificates).sum());
    }
}
