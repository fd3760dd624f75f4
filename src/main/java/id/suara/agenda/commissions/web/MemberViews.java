package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.PlacedRow;
import id.suara.agenda.commissions.Proposal;
import id.suara.agenda.commissions.Tally;
import id.suara.agenda.commissions.Why;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.AgeBand;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Members and proposals as the API shows them. */
final class MemberViews {

    /** @param commissionId null for one who is in none, or for whom there is no seat
     *  @param before in which commission they are now
     *  @param why null for one who is in none
     *  @param wish which of their wishes it is, from 1; 0 for none of them
     *  @param full what they would have liked better and is full */
    public record Member(
            long applicationId,
            String nickname,
            String provinceCode,
            AgeBand ageBand,
            Sex sex,
            Mode mode,
            List<Long> wishes,
            Long before,
            Long commissionId,
            Why why,
            int wish,
            List<Long> full) {}

    public record Commission(
            long commissionId,
            int members,
            int girls,
            int boys,
            Map<String, Integer> ages,
            Map<String, Integer> provinces,
            List<Integer> wishes,
            int otherwise,
            int withoutWish) {}

    public record Dealt(
            long seed, boolean anew, int changes, long seatless, List<Commission> commissions, List<Member> members) {}

    private MemberViews() {}

    static Member view(PlacedRow row) {
        boolean in = row.placement() != null;
        return new Member(
                row.applicationId(),
                row.nickname(),
                row.provinceCode(),
                row.ageBand(),
                row.sex(),
                row.mode(),
                row.wishes(),
                row.before(),
                row.commissionId(),
                in ? row.placement().why() : null,
                in ? row.placement().wish() : 0,
                in ? row.placement().full() : List.of());
    }

    static Commission view(Tally tally) {
        Map<String, Integer> ages = new TreeMap<>();
        tally.ages().forEach((band, count) -> ages.put(band.name(), count));
        return new Commission(
                tally.commissionId(),
                tally.members(),
                tally.girls(),
                tally.boys(),
                ages,
                tally.provinces(),
                tally.wishes(),
                tally.otherwise(),
                tally.withoutWish());
    }

    static Dealt view(Proposal proposal) {
        return new Dealt(
                proposal.seed(),
                proposal.anew(),
                proposal.changes().size(),
                proposal.seatless(),
                proposal.tallies().stream().map(MemberViews::view).toList(),
                proposal.rows().stream().map(MemberViews::view).toList());
    }
}
