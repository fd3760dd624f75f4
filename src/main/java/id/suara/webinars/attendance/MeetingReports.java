package id.suara.webinars.attendance;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarRegistration;
import id.suara.webinars.reports.Match;
import id.suara.webinars.reports.Matching;
import id.suara.webinars.reports.MeetingHours;
import id.suara.webinars.reports.MeetingReport;
import id.suara.webinars.reports.Registrant;
import id.suara.webinars.reports.ReportPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The meeting provider's reports of a webinar. */
@ApplicationScoped
@Transactional
public class MeetingReports {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Reads a report and finds the attendees in it: some for certain, by their e-mail address; the others wait for a person.
     *
     *  @param content as the provider gave it out, Zoom or Google Meet
     *  @param timeZone in which it is written where it does not say so itself, one of Indonesia's
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.report-early} (conflict),
     *     {@code webinars.report-known} (conflict) for one that was read already; {@code request.invalid} with {@code timeZone};
     *     those of {@link MeetingReport#read} */
    public long read(long webinarId, byte[] content, String timeZone) {
        access.require(Action.ATTENDANCE, webinarId);
        Webinar webinar = known.find(webinarId);
        if (!webinar.getStatus().isPublic() || webinar.getStartsAt().isAfter(clock.instant())) {
            throw DomainException.conflict("webinars.report-early");
        }
        MeetingReport report = MeetingReport.read(
                content, new MeetingHours(webinar.getStartsAt(), webinar.getEndsAt()), zone(timeZone));
        ImportedReport imported = ImportedReport.of(
                webinarId,
                digest(content),
                timeZone,
                report.unread(),
                caller.get().accountId(),
                clock.instant());
        keepOnce(imported);
        List<Match> matches = Matching.with(registrants(webinarId)).match(ReportPerson.of(report.presences()));
        Map<Seen.Key, Seen> decided = decided(webinarId);
        for (Match match : matches) {
            Seen seen = Seen.of(match, imported);
            Seen before = seen.getDecision() == Decision.OPEN ? decided.get(seen.key()) : null;
            if (before != null) {
                seen.decideAs(before);
            }
            em.persist(seen);
        }
        deeds.fire(Deed.of("webinars.report-read", new Subject("webinar", webinarId), matches.size() + " people"));
        return imported.getId();
    }

    /** Two that send the same file at once wait for one another here. */
    private void keepOnce(ImportedReport imported) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 24)) as text)")
                .setParameter(1, "webinar-report " + imported.getWebinarId())
                .getSingleResult();
        boolean known = em.createQuery(
                                "select count(r) from ImportedReport r where r.webinarId = :webinar and r.digest = :digest",
                                Long.class)
                        .setParameter("webinar", imported.getWebinarId())
                        .setParameter("digest", imported.getDigest())
                        .getSingleResult()
                > 0;
        if (known) {
            throw DomainException.conflict("webinars.report-known");
        }
        em.persist(imported);
        em.flush();
    }

    private List<Registrant> registrants(long webinarId) {
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.verifiedAt is not null"
                                + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .map(one -> new Registrant(
                        one.getId(),
                        one.getName(),
                        one.getEmail(),
                        one.attendee().institution()))
                .toList();
    }

    /** What people decided in earlier reports; not by a name that is there twice. */
    private Map<Seen.Key, Seen> decided(long webinarId) {
        Map<Seen.Key, Seen> decided = new HashMap<>();
        Set<Seen.Key> twice = new HashSet<>();
        em.createQuery(
                        "select s from Seen s where s.webinarId = :webinar and s.decidedBy is not null order by s.id",
                        Seen.class)
                .setHint("eclipselink.batch", "s.attendees")
                .setParameter("webinar", webinarId)
                .getResultStream()
                .filter(seen -> seen.key() != null)
                .forEach(seen -> {
                    if (decided.put(seen.key(), seen) != null) {
                        twice.add(seen.key());
                    }
                });
        decided.keySet().removeAll(twice);
        return decided;
    }

    /** The latest first.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<ReportRow> of(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        known.find(webinarId);
        Map<Long, int[]> people = people(webinarId);
        return em.createQuery(
                        "select r from ImportedReport r where r.webinarId = :webinar order by r.importedAt desc, r.id desc",
                        ImportedReport.class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .map(report -> row(report, people.getOrDefault(report.getId(), new int[2])))
                .toList();
    }

    private static ReportRow row(ImportedReport report, int[] people) {
        return new ReportRow(report.getId(), report.getImportedAt(), people[0], people[1], report.unread());
    }

    /** How many, and of how many nobody has decided who they are, by report. */
    private Map<Long, int[]> people(long webinarId) {
        Map<Long, int[]> people = new HashMap<>();
        em.createQuery(
                        "select s.reportId, s.decision, count(s) from Seen s where s.webinarId = :webinar"
                                + " group by s.reportId, s.decision",
                        Object[].class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .forEach(row -> {
                    int[] counts = people.computeIfAbsent((Long) row[0], none -> new int[2]);
                    int number = ((Number) row[2]).intValue();
                    counts[0] += number;
                    counts[1] += row[1] == Decision.OPEN ? number : 0;
                });
        return people;
    }

    /** Takes a report back, with all that was decided of it.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-report} (not found) */
    public void remove(long webinarId, long reportId) {
        access.require(Action.ATTENDANCE, webinarId);
        ImportedReport report = em.find(ImportedReport.class, reportId);
        if (report == null || report.getWebinarId() != webinarId) {
            throw DomainException.notFound("webinars.no-report");
        }
        // Its people go with it, by the database.
        em.createQuery("delete from ImportedReport r where r.id = :report")
                .setParameter("report", reportId)
                .executeUpdate();
        deeds.fire(Deed.of("webinars.report-removed", new Subject("webinar", webinarId)));
    }

    private static ZoneId zone(String timeZone) {
        return IndonesianTime.zones().stream()
                .filter(zone -> zone.getId().equals(timeZone))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "request.invalid", List.of(new FieldError("timeZone", "webinars.time-zone"))));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
