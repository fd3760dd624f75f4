package id.suara.delegates;

import id.suara.congress.Congress;
import id.suara.congress.Regions;
import id.suara.consent.Guardians;
import id.suara.consent.NameGuardian;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowRules;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where nominations are written, whichever way they came. Everything here is part of the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NominationBook {

    /** In one go: enough for the batches to be worth it, few enough for the persistence context to stay small. */
    private static final int CHUNK = 250;

    /** The first key of our advisory locks; the second is the congress. */
    private static final int LOCK = 6_001;

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Regions regions;

    @Inject
    ApplicationJournal journal;

    @Inject
    Event<ChildrenNominated> nominated;

    @Inject
    Clock clock;

    public RowRules rules(Congress congress, String onlyProvince) {
        return new RowRules(congress.getFirstDay(), congress.getMinAge(), regions.names(), onlyProvince);
    }

    /** Until the end of the transaction no other nominates for this congress. */
    public void lockAlone(long congressId) {
        lock("select pg_advisory_xact_lock(?1, ?2)", congressId);
    }

    /** Until the end of the transaction no file is written for this congress; single nominations do not wait for each other. */
    public void lockTogether(long congressId) {
        lock("select pg_advisory_xact_lock_shared(?1, ?2)", congressId);
    }

    private void lock(String query, long congressId) {
        em.createNativeQuery(query)
                .setParameter(1, LOCK)
                .setParameter(2, Math.toIntExact(congressId))
                .getSingleResult();
    }

    /** @return those of the keys under which a child is nominated already */
    public Set<String> known(long congressId, List<String> identityKeys) {
        Set<String> known = new HashSet<>();
        for (List<String> chunk : chunks(identityKeys)) {
            known.addAll(em.createQuery(
                            "select a.identityKey from Application a where a.congressId = :congress"
                                    + " and a.identityKey in :keys and a.status <> id.suara.delegates.ApplicationStatus.WITHDRAWN",
                            String.class)
                    .setParameter("congress", congressId)
                    .setParameter("keys", chunk)
                    .getResultList());
        }
        return known;
    }

    /** Registers the children, their applications and their guardians, who are asked for consent. Entities that the caller
     *  holds are detached afterwards.
     *
     *  @param importId null for one that came alone
     *  @return the applications' ids, in order */
    public List<Long> write(long congressId, List<Nominee> nominees, Long importId, Long nominatedBy) {
        List<Long> ids = new ArrayList<>();
        for (List<Nominee> chunk : chunks(nominees)) {
            List<Long> written = writeChunk(congressId, chunk, importId, nominatedBy);
            ids.addAll(written);
            em.flush();
            nominated.fire(new ChildrenNominated(written));
            em.flush();
            em.clear();
        }
        return ids;
    }

    private List<Long> writeChunk(long congressId, List<Nominee> nominees, Long importId, Long nominatedBy) {
        Instant now = clock.instant();
        List<Person> children =
                nominees.stream().map(nominee -> child(nominee, now)).toList();
        children.forEach(persons::register);
        // Persons stand in the database before what points at them.
        em.flush();
        List<Application> applications = new ArrayList<>();
        Map<Long, NameGuardian> guardianOf = new LinkedHashMap<>();
        for (int i = 0; i < children.size(); i++) {
            Nominee nominee = nominees.get(i);
            Person child = children.get(i);
            Application application = Application.nominated(congressId, child, nominee, importId, nominatedBy, now);
            application.awaitConsent();
            em.persist(application);
            applications.add(application);
            guardianOf.put(
                    child.getId(),
                    new NameGuardian(
                            nominee.guardianName(),
                            nominee.guardianRelation(),
                            nominee.guardianEmail(),
                            nominee.guardianPhone()));
        }
        em.flush();
        for (int i = 0; i < applications.size(); i++) {
            Application application = applications.get(i);
            if (nominees.get(i).helpWanted() != null) {
                em.persist(AccessNeed.of(application, nominees.get(i).helpWanted()));
            }
            journal.record(application);
        }
        guardians.askAll(guardianOf);
        return applications.stream().map(Application::getId).toList();
    }

    private static Person child(Nominee nominee, Instant now) {
        return Person.registered(
                nominee.fullName(),
                nominee.nickname(),
                nominee.birthDate(),
                nominee.sex(),
                nominee.provinceCode(),
                nominee.regencyCode(),
                now);
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
