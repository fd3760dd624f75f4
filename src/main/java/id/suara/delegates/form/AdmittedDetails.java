package id.suara.delegates.form;

import id.suara.congress.Congresses;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked after admission: of the guardian by their link, to be read by organizers. Each reading is logged. */
@ApplicationScoped
@Transactional
public class AdmittedDetails {

    public enum Telling {
        /** Nothing is asked of this child, or it is nothing for the caller. */
        CLOSED,
        AWAITED,
        TOLD
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Consents consents;

    @Inject
    Persons persons;

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException as {@link Consents#personOf}; {@code registration.none} (not found); {@code
     *     registration.not-admitted} (conflict) */
    public DetailsSheet open(String link, Locale locale) {
        Application application = admitted(link, LockModeType.NONE);
        boolean onSite = application.getMode() == Mode.ON_SITE;
        OnSiteDetails told = em.find(OnSiteDetails.class, application.getId());
        boolean healthAllowed = isHealthAllowed(application);
        List<Question> asked =
                questions.asked(application.getCongressId(), Question.Stage.ADMISSION, application.getMode());
        if (told != null) {
            deeds.fire(Deed.of("registration.details-read", subject(application.getId()), "by the guardian's link"));
        }
        return new DetailsSheet(
                persons.find(application.getPersonId()).getNickname(),
                onSite,
                onSite && healthAllowed,
                told == null ? null : row(application.getId(), told),
                told == null ? 0 : told.version(),
                asked.stream()
                        .map(question -> AskedQuestion.of(question, locale))
                        .toList(),
                answers.given(application.getId(), asked));
    }

    /** @param version the one that was read, 0 for none: {@code registration.details-changed} (stale) if it was told
     *     otherwise meanwhile
     *  @throws DomainException as {@link #open} and {@link OnSiteDetails#become}; {@code registration.health-consent-missing}
     *     (conflict) for diet or travel without consent to it; {@code registration.not-on-site} (invalid) for anything but
     *     answers of a child who takes part online */
    public void tell(String link, long version, @Valid TellDetails told) {
        Application application = admitted(link, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (application.getMode() == Mode.ON_SITE) {
            tellOnSite(application, version, told, now);
        } else if (told.shirtSize() != null
                || told.emergencyName() != null
                || told.emergencyPhone() != null
                || told.diet() != null
                || told.travel() != null) {
            throw DomainException.invalid("registration.not-on-site");
        }
        List<Question> asked = answers.check(
                application.getCongressId(), Question.Stage.ADMISSION, application.getMode(), told.answers());
        answers.keep(application.getId(), asked, told.answers());
        deeds.fire(Deed.of("registration.details-told", subject(application.getId())));
    }

    private void tellOnSite(Application application, long version, TellDetails told, Instant now) {
        long id = application.getId();
        OnSiteDetails before = em.find(OnSiteDetails.class, id);
        if ((before == null ? 0 : before.version()) != version) {
            throw DomainException.stale("registration.details-changed");
        }
        if (before == null) {
            em.persist(OnSiteDetails.told(id, told, now));
        } else {
            before.become(told, now);
        }
        if (isHealthAllowed(application)) {
            Optional.ofNullable(em.find(TravelAndHealth.class, id))
                    .ifPresentOrElse(
                            health -> health.become(told, now), () -> em.persist(TravelAndHealth.told(id, told, now)));
        } else if (told.diet() != null || told.travel() != null) {
            throw DomainException.conflict("registration.health-consent-missing");
        }
    }

    private Application admitted(String link, LockModeType lock) {
        long personId = consents.personOf(link);
        Application application = em.createQuery(
                        "select a from Application a where a.personId = :person and a.congressId = :congress",
                        Application.class)
                .setParameter("person", personId)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("registration.none"));
        if (!application.getStatus().holdsPlace()) {
            throw DomainException.conflict("registration.not-admitted");
        }
        return application;
    }

    private boolean isHealthAllowed(Application application) {
        return consents.isGiven(application.getPersonId(), Purpose.TRAVEL_AND_HEALTH);
    }

    /** How far it is, without what it says; that is no reading.
     *
     *  @return {@code CLOSED} also for one who may not read it */
    public Telling telling(long applicationId) {
        Application application = em.find(Application.class, applicationId);
        if (application == null
                || !FormPolicy.allows(current.get(), FormPolicy.Deed.READ_DETAILS, application.getProvinceCode())) {
            return Telling.CLOSED;
        }
        if (em.find(OnSiteDetails.class, applicationId) != null) {
            return Telling.TOLD;
        }
        boolean coming = application.getStatus() == ApplicationStatus.ADMITTED && application.getMode() == Mode.ON_SITE;
        return coming ? Telling.AWAITED : Telling.CLOSED;
    }

    /** For organizers, who make rooms, shirts and meals of it.
     *
     *  @return absent until the guardian told it
     *  @throws DomainException {@code access.denied}; {@code delegates.no-application} (not found) */
    public Optional<DetailsRow> of(long applicationId) {
        FormPolicy.require(current.get(), FormPolicy.Deed.READ_DETAILS, null);
        long congress = congresses.requireCurrent().getId();
        Application application = em.find(Application.class, applicationId);
        if (application == null || application.getCongressId() != congress) {
            throw DomainException.notFound("delegates.no-application");
        }
        deeds.fire(Deed.of("registration.details-read", subject(applicationId)));
        return Optional.ofNullable(em.find(OnSiteDetails.class, applicationId)).map(told -> row(applicationId, told));
    }

    private DetailsRow row(long applicationId, OnSiteDetails told) {
        Optional<TravelAndHealth> health = Optional.ofNullable(em.find(TravelAndHealth.class, applicationId));
        return new DetailsRow(
                told.shirtSize(),
                told.emergencyName(),
                told.emergencyPhone(),
                health.map(TravelAndHealth::diet).orElse(null),
                health.map(TravelAndHealth::travel).orElse(null),
                told.toldAt());
    }

    private static Subject subject(long applicationId) {
        return new Subject("application", applicationId);
    }
}
