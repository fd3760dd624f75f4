package id.suara.delegates.duplicates;

import id.suara.delegates.ChildrenNominated;
import id.suara.kernel.Among;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares each child with those who are like it, in the transaction in which it is nominated. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DuplicateWatch {

    private record Candidate(long mine, long other, double likeness, DuplicateReason reason) {}

    /** A person looks at so many for one child. */
    private static final int MOST_PAIRS = 5;

    // Names are read as the identity key holds them, folded already. By index, and some hundreds at most: whoever fills
    // in
    // the same date for everybody slows down nobody.
    private static final String SAME_BIRTH_DATE =
            "select n.id, o.id, split_part(n.identity_key, '|', 1), o.name, 'BIRTH_DATE' from application n"
                    + " join person np on np.id = n.person_id join lateral"
                    + " (select oa.id, split_part(oa.identity_key, '|', 1) as name from person op"
                    + " join application oa on oa.person_id = op.id"
                    + " where op.birth_date = np.birth_date and oa.congress_id = n.congress_id and oa.id <> n.id"
                    + " and oa.status not in ('WITHDRAWN', 'DECLINED') limit 200) o on true"
                    + " where ";

    private static final String SAME_GUARDIAN =
            "select n.id, oa.id, split_part(n.identity_key, '|', 1), split_part(oa.identity_key, '|', 1), 'GUARDIAN'"
                    + " from application n join guardianship ng on ng.person_id = n.person_id"
                    + " join guardianship og on og.guardian_id = ng.guardian_id and og.person_id <> n.person_id"
                    + " join application oa on oa.person_id = og.person_id"
                    + " and oa.congress_id = n.congress_id and oa.status not in ('WITHDRAWN', 'DECLINED')"
                    + " where (select count(*) from guardianship c where c.guardian_id = ng.guardian_id) <= 12"
                    + " and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void on(@Observes ChildrenNominated nominated) {
        Map<Long, List<Candidate>> candidates = new HashMap<>();
        // Of a pair with both in common, the birth date says more.
        for (String query : List.of(SAME_BIRTH_DATE, SAME_GUARDIAN)) {
            for (Candidate candidate : alike(query, nominated.applicationIds())) {
                candidates
                        .computeIfAbsent(candidate.mine, any -> new ArrayList<>())
                        .add(candidate);
            }
        }
        Set<List<Long>> told = new HashSet<>();
        List<Candidate> found = new ArrayList<>();
        candidates.values().forEach(ofOne -> ofOne.stream()
                .sorted(Comparator.comparing(Candidate::likeness).reversed())
                .filter(candidate -> told.add(
                        List.of(Math.min(candidate.mine, candidate.other), Math.max(candidate.mine, candidate.other))))
                .limit(MOST_PAIRS)
                .forEach(found::add));
        tell(found);
    }

    /** In one order everywhere, one statement each: the desk marks both of a pair, and two families that register at the same
     *  moment would else wait for each other. */
    private void tell(List<Candidate> found) {
        found.sort(Comparator.comparing(Candidate::other));
        for (Candidate candidate : found) {
            em.persist(LikelyDuplicate.found(candidate.mine, candidate.other, candidate.reason, clock.instant()));
            em.flush();
        }
    }

    private List<Candidate> alike(String query, List<Long> applicationIds) {
        Among among = new Among(applicationIds);
        List<?> rows = em.createNativeQuery(query + among.condition("n.id"))
                .setParameter(1, among.value())
                .getResultList();
        List<Candidate> alike = new ArrayList<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            double likeness = SimilarNames.likeness((String) cells[2], (String) cells[3]);
            if (likeness >= SimilarNames.ALIKE) {
                alike.add(new Candidate(
                        ((Number) cells[0]).longValue(),
                        ((Number) cells[1]).longValue(),
                        likeness,
                        DuplicateReason.valueOf((String) cells[4])));
            }
        }
        return alike;
    }
}
