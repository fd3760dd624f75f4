package id.suara.consent.paper;

import id.suara.congress.Congresses;
import id.suara.consent.ConsentPolicy;
import id.suara.consent.Guardians;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.identity.Secrets;
import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Codes on printed letters, for guardians whom no mail reaches. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class ConsentCodes {

    private static final Duration LASTS = Duration.ofDays(60);

    /** What is printed. @param code shown this once; printing again voids it */
    public record Letter(String congress, String guardian, String child, String code, Instant expiresAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @Inject
    Congresses congresses;

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** A new code for a child's guardian, good for 60 days; the last one is void.
     *
     *  @throws DomainException {@code access.denied}; {@code identity.no-person}, {@code consent.no-guardian} (not found) */
    public Letter print(long personId) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.PRINT, null);
        Person child = persons.find(personId);
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.PRINT, child.getProvinceCode());
        String guardian = guardians.of(personId).getName();
        String code = Secrets.code();
        Instant now = clock.instant();
        Instant expires = now.plus(LASTS);
        em.merge(ConsentCode.printed(
                personId, Secrets.codeDigest(code), now, current.get().accountId(), expires));
        deeds.fire(Deed.of("consent.code-printed", new Subject("person", personId)));
        return new Letter(congresses.requireCurrent().getName(), guardian, child.getNickname(), code, expires);
    }

    /** Opens the guardian's page by a typed code. Failures slow their network address down, as at the sign-in.
     *
     *  @param code in any case, with or without the dashes
     *  @return where to go on, a path
     *  @throws DomainException {@code consent.code-unknown} (invalid) for one that is wrong, past its time or replaced;
     *     {@code identity.sign-in-wait} (too many) */
    public String enter(String code) {
        String address = current.get().address();
        signIn.requireNoWait(address);
        ConsentCode found = em.createQuery("select c from ConsentCode c where c.digest = :digest", ConsentCode.class)
                .setParameter("digest", Secrets.codeDigest(code == null ? "" : code))
                .getResultStream()
                .filter(one -> !one.isExpired(clock.instant()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            signIn.failedFrom(address);
            throw DomainException.invalid("consent.code-unknown");
        }
        deeds.fire(Deed.of("consent.code-entered", new Subject("person", found.personId())));
        return guardians.typedPath(found.personId());
    }
}
