package id.suara.agenda.commissions;

import java.util.List;

/**
 * A delegate as the dealing sees them.
 *
 * @param fixed the commission that they stay in whatever comes out, or null
 * @param wishes most wanted first; none for who stated none
 * @param groups what they count as when commissions are compared, one for each kind: province, age band, sex
 */
record Candidate(long applicationId, Long fixed, List<Long> wishes, List<String> groups) {

    /** How much a child minds. Two second wishes weigh less than one third: nobody pays for everybody else's first. */
    int regret(long commissionId) {
        if (wishes.isEmpty()) {
            return 0;
        }
        return switch (wishes.indexOf(commissionId)) {
            case 0 -> 0;
            case 1 -> 2;
            case 2 -> 5;
            default -> 11;
        };
    }
}
