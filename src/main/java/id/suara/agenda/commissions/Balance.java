package id.suara.agenda.commissions;

import id.suara.programme.parts.CommissionRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each commission is from being the congress in small: the sum over commissions and groups of (members - expected)² /
 * expected, where a commission's share of a group is its share of all seats. Everybody together is a group too, for the size.
 */
final class Balance {

    private static final String ALL = "all";

    private final Map<Long, Double> shares = new HashMap<>();
    private final Map<Long, Map<String, Integer>> members = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();

    Balance(List<CommissionRow> commissions, List<Candidate> candidates) {
        double seats = commissions.stream().mapToInt(CommissionRow::size).sum();
        for (CommissionRow commission : commissions) {
            shares.put(commission.id(), commission.size() / seats);
            members.put(commission.id(), new HashMap<>());
        }
        for (Candidate candidate : candidates) {
            totals.merge(ALL, 1, Integer::sum);
            candidate.groups().forEach(group -> totals.merge(group, 1, Integer::sum));
        }
    }

    void add(Candidate candidate, long commission) {
        count(candidate, commission, 1);
    }

    void remove(Candidate candidate, long commission) {
        count(candidate, commission, -1);
    }

    private void count(Candidate candidate, long commission, int by) {
        members.get(commission).merge(ALL, by, Integer::sum);
        candidate.groups().forEach(group -> members.get(commission).merge(group, by, Integer::sum));
    }

    int members(long commission) {
        return members.get(commission).getOrDefault(ALL, 0);
    }

    /** What it costs when one more comes; negative where they were missing. */
    double joining(Candidate candidate, long commission) {
        double cost = step(ALL, commission, 1);
        for (String group : candidate.groups()) {
            cost += step(group, commission, 1);
        }
        return cost;
    }

    double moving(Candidate candidate, long from, long to) {
        double cost = step(ALL, from, -1) + step(ALL, to, 1);
        for (String group : candidate.groups()) {
            cost += step(group, from, -1) + step(group, to, 1);
        }
        return cost;
    }

    /** What it costs when the two change places. What both are changes nothing. */
    double swapping(Candidate one, long commission, Candidate other, long others) {
        double cost = 0;
        for (int i = 0; i < one.groups().size(); i++) {
            String mine = one.groups().get(i);
            String theirs = other.groups().get(i);
            if (!mine.equals(theirs)) {
                cost += step(mine, commission, -1) + step(mine, others, 1);
                cost += step(theirs, others, -1) + step(theirs, commission, 1);
            }
        }
        return cost;
    }

    private double step(String group, long commission, int by) {
        double expected = totals.get(group) * shares.get(commission);
        return (2 * by * (members.get(commission).getOrDefault(group, 0) - expected) + 1) / expected;
    }
}
