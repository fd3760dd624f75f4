package id.suara.agenda.commissions;

import id.suara.identity.Secrets;
import id.suara.programme.parts.CommissionRow;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Deals delegates to commissions: wishes first, balance among those who wish for the same, the lot among the rest. The same
 * delegates, wishes, commissions and seed give the same result, in whatever order they come.
 *
 * <ol>
 *   <li>First wishes, then second, then third: where more ask than fit, those come in who are missing most there ({@link
 *       Balance}), the lot deciding between equals.
 *   <li>Who is left goes where it is balanced best.
 *   <li>Then two change places, or one moves, as long as it spares children regret, or evens commissions and costs none.
 * </ol>
 *
 * <p>In the end nobody sits below a wish that has a seat left. A commission takes up to its share of all delegates and a tenth
 * more, never more than its size, so that none stays nearly empty.
 */
final class Dealing {

    private static final double NOTHING = 1e-9;
    private static final int WISHES = 3;

    private final List<CommissionRow> commissions;
    private final List<Candidate> loose;
    private final Balance balance;
    private final Map<Long, Integer> limits = new HashMap<>();
    private final Map<Long, Long> dealt = new HashMap<>();
    private final Map<Long, Long> lots = new HashMap<>();

    private Dealing(List<CommissionRow> commissions, List<Candidate> candidates, long seed) {
        this.commissions = commissions.stream()
                .sorted(Comparator.comparing(CommissionRow::id))
                .toList();
        candidates.forEach(candidate -> lots.put(candidate.applicationId(), lot(seed, candidate.applicationId())));
        this.loose = candidates.stream()
                .filter(candidate -> candidate.fixed() == null)
                .sorted(byLot())
                .toList();
        this.balance = new Balance(commissions, candidates);
        candidates.stream()
                .filter(candidate -> candidate.fixed() != null)
                .forEach(candidate -> seat(candidate, candidate.fixed()));
        this.commissions.forEach(one -> limits.put(one.id(), limit(one, candidates.size())));
    }

    /** @param candidates all delegates, also those who stay where they are
     *  @return the commission of each; who is missing found no seat */
    static Map<Long, Long> deal(List<CommissionRow> commissions, List<Candidate> candidates, long seed) {
        if (commissions.isEmpty()) {
            return Map.of();
        }
        Dealing dealing = new Dealing(commissions, candidates, seed);
        for (int rank = 0; rank < WISHES; rank++) {
            dealing.hear(rank);
        }
        dealing.seatTheRest();
        while (dealing.improve()) {
            // Each round leaves less regret, or the same and a better balance: it ends.
        }
        return dealing.dealt;
    }

    /** Anybody can work it out again: the first eight bytes of SHA-256 of {@code seed:application}. */
    private static long lot(long seed, long applicationId) {
        return ByteBuffer.wrap(Secrets.digest(seed + ":" + applicationId)).getLong();
    }

    private Comparator<Candidate> byLot() {
        return Comparator.<Candidate>comparingLong(one -> lots.get(one.applicationId()))
                .thenComparing(Candidate::applicationId);
    }

    /** To be asked when those who stay are seated. */
    private int limit(CommissionRow commission, int delegates) {
        long seats = commissions.stream().mapToLong(CommissionRow::size).sum();
        long share = (11L * delegates * commission.size() + 10 * seats - 1) / (10 * seats); // a tenth more, rounded up
        return Math.max(balance.members(commission.id()), (int) Math.min(commission.size(), share));
    }

    private void hear(int rank) {
        for (CommissionRow commission : commissions) {
            List<Candidate> asking = new ArrayList<>(loose.stream()
                    .filter(one -> !dealt.containsKey(one.applicationId()))
                    .filter(one -> one.wishes().size() > rank && one.wishes().get(rank) == commission.id())
                    .toList());
            while (!asking.isEmpty() && isFree(commission.id())) {
                Candidate next = asking.stream()
                        .min(Comparator.<Candidate>comparingDouble(one -> balance.joining(one, commission.id()))
                                .thenComparing(byLot()))
                        .orElseThrow();
                asking.remove(next);
                seat(next, commission.id());
            }
        }
    }

    private void seatTheRest() {
        for (Candidate one : loose) {
            if (!dealt.containsKey(one.applicationId())) {
                commissions.stream()
                        .filter(commission -> isFree(commission.id()))
                        .min(Comparator.comparingDouble(commission -> balance.joining(one, commission.id())))
                        .ifPresent(commission -> seat(one, commission.id()));
            }
        }
    }

    private boolean improve() {
        boolean better = false;
        List<Candidate> seated = loose.stream()
                .filter(one -> dealt.containsKey(one.applicationId()))
                .toList();
        for (int i = 0; i < seated.size(); i++) {
            Candidate one = seated.get(i);
            better |= move(one);
            for (int j = i + 1; j < seated.size(); j++) {
                better |= swap(one, seated.get(j));
            }
        }
        return better;
    }

    private boolean move(Candidate one) {
        boolean moved = false;
        for (CommissionRow to : commissions) {
            long from = dealt.get(one.applicationId());
            if (to.id() != from
                    && isFree(to.id())
                    && isBetter(one.regret(to.id()) - one.regret(from), () -> balance.moving(one, from, to.id()))) {
                unseat(one);
                seat(one, to.id());
                moved = true;
            }
        }
        return moved;
    }

    private boolean swap(Candidate one, Candidate other) {
        long mine = dealt.get(one.applicationId());
        long theirs = dealt.get(other.applicationId());
        if (mine == theirs
                || !isBetter(
                        one.regret(theirs) + other.regret(mine) - one.regret(mine) - other.regret(theirs),
                        () -> balance.swapping(one, mine, other, theirs))) {
            return false;
        }
        unseat(one);
        unseat(other);
        seat(one, theirs);
        seat(other, mine);
        return true;
    }

    private static boolean isBetter(int regret, DoubleSupplier imbalance) {
        return regret < 0 || (regret == 0 && imbalance.getAsDouble() < -NOTHING);
    }

    private boolean isFree(long commission) {
        return balance.members(commission) < limits.get(commission);
    }

    private void seat(Candidate candidate, long commission) {
        dealt.put(candidate.applicationId(), commission);
        balance.add(candidate, commission);
    }

    private void unseat(Candidate candidate) {
        balance.remove(candidate, dealt.remove(candidate.applicationId()));
    }
}
