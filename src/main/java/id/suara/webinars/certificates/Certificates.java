package id.suara.webinars.certificates;

import id.suara.identity.Secrets;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.Holder;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarEvent;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarRegistration;
import id.suara.webinars.WebinarStatus;
import id.suara.webinars.attendance.CountedMinutes;
import id.suara.webinars.attendance.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Issuing certificates, and looking whether one is real. */
@ApplicationScoped
@Transactional
public class Certificates {

    /** Where a certificate is looked up; its code stands after it. */
    public static final String CHECK_PATH = "/webinars/certificate?code=";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    CountedMinutes minutes;

    @Inject
    OwnRegistrations own;

    @Inject
    ModeratorTraining training;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What {@link #issue} would do now.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public IssueEffect preview(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        Webinar webinar = known.find(webinarId);
        return new IssueEffect(
                valid(webinarId),
                isIssuing(webinar) ? due(webinar, minutes.of(webinar)).size() : 0,
                open(webinarId));
    }

    /** To all who were there for long enough and have none yet; each is told by mail. A second time to those who came since.
     *
     *  @return how many
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.certificates-none}
     *     (conflict) for a webinar without, {@code webinars.certificates-early} (conflict) before it is over */
    public int issue(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        Webinar webinar = known.keep(webinarId);
        requireIssuing(webinar);
        Map<Long, CountedMinutes.Minutes> counted = minutes.of(webinar);
        List<WebinarRegistration> due = due(webinar, counted);
        boolean trains = training.counts(webinarId);
        for (WebinarRegistration one : due) {
            Certificate issued = Certificate.of(
                    webinar,
                    one,
                    counted.get(one.getId()).counted(),
                    Secrets.code(),
                    caller.get().accountId(),
                    clock.instant());
            em.persist(issued);
            events.fire(new WebinarEvent.Certified(one.getId(), CHECK_PATH + issued.getCode()));
            if (trains) {
                training.renew(issued);
            }
        }
        deeds.fire(Deed.of("webinars.certificates-issued", new Subject("webinar", webinarId), due.size() + " people"));
        return due.size();
    }

    private void requireIssuing(Webinar webinar) {
        if (webinar.getCreditMinutes() == 0) {
            throw DomainException.conflict("webinars.certificates-none");
        }
        if (!isIssuing(webinar)) {
            throw DomainException.conflict("webinars.certificates-early");
        }
    }

    private boolean isIssuing(Webinar webinar) {
        return webinar.getCreditMinutes() > 0
                && webinar.getStatus() != WebinarStatus.CANCELLED
                && webinar.getStatus() != WebinarStatus.DRAFT
                && webinar.isOver(clock.instant());
    }

    private List<WebinarRegistration> due(Webinar webinar, Map<Long, CountedMinutes.Minutes> counted) {
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.verifiedAt is not null"
                                + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED and not exists (select c"
                                + " from Certificate c where c.registrationId = r.id and c.revokedAt is null)"
                                + " order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinar.getId())
                .getResultStream()
                .filter(one -> counted.containsKey(one.getId())
                        && counted.get(one.getId()).counted() >= webinar.getNeededMinutes())
                .toList();
    }

    private int valid(long webinarId) {
        return em.createQuery(
                        "select count(c) from Certificate c where c.webinarId = :webinar and c.revokedAt is null",
                        Long.class)
                .setParameter("webinar", webinarId)
                .getSingleResult()
                .intValue();
    }

    private int open(long webinarId) {
        return em.createQuery(
                        "select count(s) from Seen s where s.webinarId = :webinar and s.decision = :open", Long.class)
                .setParameter("webinar", webinarId)
                .setParameter("open", Decision.OPEN)
                .getSingleResult()
                .intValue();
    }

    /** All of one webinar, by name.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<IssuedRow> of(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        known.find(webinarId);
        return em.createQuery(
                        "select c from Certificate c where c.webinarId = :webinar order by lower(c.name), c.id",
                        Certificate.class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .map(one -> new IssuedRow(
                        one.getId(),
                        one.getCode(),
                        one.getName(),
                        one.getInstitution(),
                        one.getPresentMinutes(),
                        one.getIssuedAt(),
                        one.getRevokedReason()))
                .toList();
    }

    /** Says that one was given in error; whoever checks it is told, with the reason.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-certificate} (not found); {@code
     *     webinars.certificate-revoked} (conflict) for one that is; {@code request.invalid} */
    public void revoke(long webinarId, long certificateId, @Valid RevokeCertificate revoke) {
        access.require(Action.ATTENDANCE, webinarId);
        Certificate one = em.find(Certificate.class, certificateId, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || one.getWebinarId() != webinarId) {
            throw DomainException.notFound("webinars.no-certificate");
        }
        one.revoke(revoke.reason(), clock.instant());
        deeds.fire(Deed.of("webinars.certificate-revoked", new Subject("webinar", webinarId), revoke.reason()));
    }

    /** For anybody who has its code.
     *
     *  @param code as people type it, in any case and with or without the dashes
     *  @return absent for one that does not exist */
    public Optional<ShownCertificate> check(String code) {
        return find(code).map(ShownCertificate::of);
    }

    private Optional<Certificate> find(String code) {
        return em.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", spelled(code))
                .getResultStream()
                .findFirst();
    }

    private static String spelled(String code) {
        String letters = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return letters.length() == 12 ? letters.replaceAll("(.{4})(.{4})(.{4})", "$1-$2-$3") : letters;
    }

    /** Those of the address of a personal link, the latest webinar first, without those that were revoked. Other webinars' too:
     *  one who reads that address reads their mails.
     *
     *  @throws DomainException as {@link OwnRegistrations#holder} */
    public List<ShownCertificate> own(String link) {
        Holder holder = own.holder(link);
        WebinarRegistration registration = em.find(WebinarRegistration.class, holder.registrationId());
        if (!registration.isVerified()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from Certificate c where lower(c.email) = lower(:email) and c.revokedAt is null"
                                + " order by c.startsAt desc, c.id",
                        Certificate.class)
                .setParameter("email", registration.getEmail())
                .getResultStream()
                .map(ShownCertificate::of)
                .toList();
    }
}
