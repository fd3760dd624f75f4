package id.suara.consent;

import id.suara.identity.Person;
import id.suara.identity.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Children and guardians of Maluku for tests inside the server. */
@ApplicationScoped
@Transactional
public class Families {

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    /** A child whose guardian has an address, or a telephone only. @return the person's id */
    public long child(boolean byMail) {
        long mark = System.nanoTime();
        Person person =
                Person.registered("Anak Uji", "Uji", LocalDate.of(2013, 5, 1), null, "81", "81.71", Instant.now());
        persons.register(person);
        guardians.ask(
                person.getId(),
                new NameGuardian(
                        "Ibu " + mark,
                        Guardianship.Relation.MOTHER,
                        byMail ? "ibu" + mark + "@example.org" : null,
                        byMail ? null : "+62812" + mark % 1_000_000_000));
        return person.getId();
    }

    /** Guardians of other tests are not waited for from here on. */
    public void letOthersRest() {
        em.createNativeQuery("update guardianship set asking = false").executeUpdate();
        em.createNativeQuery("update assent set office_told_at = now() where status = 'AWAITING_GUARDIAN'")
                .executeUpdate();
    }

    /** A child of 17 consented themself that long ago. */
    public void consentedThemself(long person, Instant at) {
        em.persist(Assent.given(person, true, Assent.EDITION, "id", at));
    }

    public int confirmationReminders(long person) {
        return em.createQuery("select s.reminders from Assent s where s.personId = :person", Integer.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    public void decide(long person, Map<Purpose, Boolean> decisions) {
        Map<Purpose, Long> read = new EnumMap<>(Purpose.class);
        consents.texts().forEach((purpose, text) -> read.put(purpose, text.getId()));
        consents.decide(link(person), new DecideConsent(decisions, read, Channel.LINK, "id"));
    }

    public String link(long person) {
        return guardians.linkPath(person).replace("/consent?link=", "");
    }

    public Instant officeToldAt(long person) {
        return (Instant) em.createQuery("select g.officeToldAt from Guardianship g where g.personId = :person")
                .setParameter("person", person)
                .getSingleResult();
    }

    public int reminders(long person) {
        return em.createQuery("select g.reminders from Guardianship g where g.personId = :person", Integer.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** How many mails of a kind are about the child. */
    public long mails(long person, String kind) {
        return ((Number) em.createNativeQuery("select count(*) from outbox_mail where kind = ?1 and about_id = ?2")
                        .setParameter(1, kind)
                        .setParameter(2, person)
                        .getSingleResult())
                .longValue();
    }

    public long deeds(String action, long person) {
        return ((Number) em.createNativeQuery("select count(*) from audit_entry where action = ?1 and subject_id = ?2")
                        .setParameter(1, action)
                        .setParameter(2, person)
                        .getSingleResult())
                .longValue();
    }
}
