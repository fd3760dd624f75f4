package id.suara.messaging.families;

import id.suara.congress.Congresses;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sorts chosen applications by whom a letter about them would reach. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FamilyRecipients {

    /** A child of the current congress, and who decides for it. Public for the query. */
    public record Line(
            Long applicationId,
            Long personId,
            String nickname,
            String fullName,
            Long guardianId,
            String guardian,
            String email,
            String language,
            String provinceCode) {}

    /** @param lines the first child's and its siblings' */
    record Recipient(List<Line> lines) {

        Line first() {
            return lines.get(0);
        }

        List<Long> personIds() {
            return lines.stream().map(Line::personId).toList();
        }

        List<String> provinceCodes() {
            return lines.stream().map(Line::provinceCode).toList();
        }

        List<String> nicknames() {
            return lines.stream().map(Line::nickname).toList();
        }
    }

    record Sorted(List<Recipient> recipients, Map<String, Integer> leftOut, List<Line> unreachable) {

        int children() {
            return recipients.stream().mapToInt(one -> one.lines().size()).sum();
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Consents consents;

    /** @param province to which it is narrowed, null for all
     *  @return without those who may not be written to; another province's are counted as if they were not there */
    Sorted of(Collection<Long> applicationIds, String province) {
        List<Line> lines = em.createQuery(
                        "select new id.suara.messaging.families.FamilyRecipients$Line(a.id, a.personId, p.nickname, p.fullName,"
                                + " g.id, g.name, g.email, g.language, p.provinceCode) from Application a join Person p on p.id = a.personId"
                                + " join Guardianship s on s.personId = a.personId join Guardian g on g.id = s.guardianId"
                                + " where a.id in :ids and a.congressId = :congress and a.provinceCode like :province"
                                + " order by g.id, a.id",
                        Line.class)
                .setParameter("ids", applicationIds)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("province", province == null ? "%" : province)
                .getResultList();
        Set<Long> consented =
                consents.givenAmong(lines.stream().map(Line::personId).toList(), Purpose.PARTICIPATION);
        Map<Long, List<Line>> reached = new LinkedHashMap<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        List<Line> unreachable = new ArrayList<>();
        if (applicationIds.size() > lines.size()) {
            leftOut.put("delegates.no-application", applicationIds.size() - lines.size());
        }
        for (Line line : lines) {
            // L3: before consent a guardian gets the consent request and nothing else.
            if (!consented.contains(line.personId())) {
                leftOut.merge("delegates.consent-missing", 1, Integer::sum);
            } else if (line.email() == null) {
                unreachable.add(line);
            } else {
                reached.computeIfAbsent(line.guardianId(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        return new Sorted(reached.values().stream().map(Recipient::new).toList(), leftOut, unreachable);
    }
}
