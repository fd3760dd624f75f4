package id.suara.webinars.certificates;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import id.suara.kernel.Role;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people learned in a year, across webinars, so that an office can show its staff's training. */
@ApplicationScoped
@Transactional
public class Trainings {

    /** Years are those of the ministry. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @PersistenceContext
    EntityManager em;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** By institution, then by name; a provincial officer sees their own province's, whatever the filter says. Each look is in the
     *  audit log.
     *
     *  @throws DomainException {@code access.denied} */
    public List<TrainedPerson> of(TrainingFilter filter) {
        access.require(Action.TRAINING);
        TrainingFilter seen = visible(filter);
        deeds.fire(Deed.of("webinars.training-read", null, seen.year() + " " + seen.provinceCode()));
        return query(seen).getResultStream().collect(Collectors.groupingBy(Trainings::person)).values().stream()
                .map(Trainings::trained)
                .sorted(Comparator.comparing((TrainedPerson one) -> PlainText.fold(one.institution()))
                        .thenComparing(one -> PlainText.fold(one.name())))
                .toList();
    }

    /** The years of which there may be something, this one first. */
    public List<Integer> years() {
        access.require(Action.TRAINING);
        int now = LocalDate.now(clock.withZone(ZONE)).getYear();
        Instant first = em.createQuery("select min(c.startsAt) from Certificate c", Instant.class)
                .getSingleResult();
        int earliest = first == null
                ? now
                : Math.min(now, LocalDate.ofInstant(first, ZONE).getYear());
        return IntStream.rangeClosed(0, now - earliest)
                .mapToObj(ago -> now - ago)
                .toList();
    }

    /** The province to which the caller's sight is limited; null for one who sees all. */
    public String province() {
        return caller.get().is(Role.ORGANIZER) ? null : caller.get().provinceCode();
    }

    private TrainingFilter visible(TrainingFilter filter) {
        if (caller.get().is(Role.ORGANIZER)) {
            return filter;
        }
        if (caller.get().provinceCode() == null) {
            throw DomainException.forbidden("access.denied");
        }
        return new TrainingFilter(filter.year(), caller.get().provinceCode(), filter.words());
    }

    private TypedQuery<Certificate> query(TrainingFilter filter) {
        String where =
                "select c from Certificate c where c.revokedAt is null and c.startsAt >= :from and c.startsAt < :until";
        if (filter.provinceCode() != null) {
            where += " and c.provinceCode = :province";
        }
        if (filter.words() != null) {
            where += " and (lower(c.name) like :words escape '!' or lower(c.institution) like :words escape '!'"
                    + " or lower(c.email) like :words escape '!')";
        }
        TypedQuery<Certificate> query = em.createQuery(where + " order by c.startsAt, c.id", Certificate.class)
                .setParameter("from", start(filter.year()))
                .setParameter("until", start(filter.year() + 1));
        if (filter.provinceCode() != null) {
            query.setParameter("province", filter.provinceCode());
        }
        if (filter.words() != null) {
            query.setParameter("words", PlainText.contained(filter.words().toLowerCase(Locale.ROOT)));
        }
        return query;
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant();
    }

    private static String person(Certificate one) {
        return one.getEmail() != null
                ? one.getEmail().toLowerCase(Locale.ROOT)
                : PlainText.fold(one.getName()) + " / " + PlainText.fold(one.getInstitution());
    }

    private static TrainedPerson trained(List<Certificate> theirs) {
        Certificate last = theirs.get(theirs.size() - 1);
        return new TrainedPerson(
                last.getName(),
                last.getInstitution(),
                last.getProvinceCode(),
                last.getEmail(),
                theirs.stream().mapToInt(Certificate::getCreditMinutes).sum(),
                theirs.stream().map(ShownCertificate::of).toList());
    }
}
