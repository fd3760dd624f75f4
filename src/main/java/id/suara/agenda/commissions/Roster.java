package id.suara.agenda.commissions;

import id.suara.agenda.Coming;
import id.suara.congress.Congress;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.AgeBand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All who hold a place at a congress, with their wishes and their seats. No policy. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Roster {

    /**
     * One of them.
     *
     * @param member null for one who is in no commission
     * @param paused whether nothing is decided about them for now (L12)
     */
    record Entry(PlacedRow row, CommissionMember member, boolean paused) {

        /** Whether a dealing thinks of them: not of one who is paused and in none. */
        boolean isDealt() {
            return member != null || !paused;
        }

        /** @param anew whether who was dealt before is dealt again */
        Candidate candidate(boolean anew) {
            boolean stays = member != null && (paused || member.isByHand() || !anew);
            return new Candidate(
                    row.applicationId(),
                    stays ? member.commissionId() : null,
                    row.wishes(),
                    List.of("province " + row.provinceCode(), "age " + row.ageBand(), "sex " + row.sex()));
        }
    }

    @PersistenceContext
    EntityManager em;

    /** By nickname. */
    List<Entry> of(Congress congress) {
        Map<Long, CommissionMember> members =
                byApplication(congress, CommissionMember.class, CommissionMember::applicationId);
        Map<Long, CommissionWish> wishes = byApplication(congress, CommissionWish.class, CommissionWish::applicationId);
        return em.createQuery(
                        "select a.id, p.nickname, a.provinceCode, p.birthDate, p.sex, a.mode, a.suspendedAt"
                                + " from Application a join Person p on p.id = a.personId"
                                + " where a.congressId = :congress and a.status in :coming"
                                + " order by lower(p.nickname), a.id",
                        Object[].class)
                .setParameter("congress", congress.getId())
                .setParameter("coming", Coming.STATUSES)
                .getResultStream()
                .map(row -> entry(congress, row, members.get((Long) row[0]), wishes.get((Long) row[0])))
                .toList();
    }

    private <T> Map<Long, T> byApplication(Congress congress, Class<T> type, Function<T, Long> application) {
        return em.createQuery(
                        "select x from " + type.getSimpleName() + " x where x.applicationId in"
                                + " (select a.id from Application a where a.congressId = :congress)",
                        type)
                .setParameter("congress", congress.getId())
                .getResultStream()
                .collect(Collectors.toMap(application, Function.identity()));
    }

    private static Entry entry(Congress congress, Object[] row, CommissionMember member, CommissionWish wish) {
        List<Long> wishes = wish == null ? List.of() : wish.commissions();
        PlacedRow placed = new PlacedRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                AgeBand.of((LocalDate) row[3], congress.getFirstDay()),
                (Sex) row[4],
                (Mode) row[5],
                wishes,
                member == null ? null : member.commissionId(),
                member == null ? null : Placement.of(member, wish));
        return new Entry(placed, member, row[6] != null);
    }
}
