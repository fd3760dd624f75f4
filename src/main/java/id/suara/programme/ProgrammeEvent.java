package id.suara.programme;

/** Facts of this feature, told inside the transaction. */
public sealed interface ProgrammeEvent {

    /** @param previousId the release that was current until now, or null for the first */
    record Released(long releaseId, Long previousId) implements ProgrammeEvent {}

    /** A commission is about to be for more delegates or for fewer, 0 when it is taken away; whoever throws refuses it. */
    record CommissionResized(long commissionId, int size) implements ProgrammeEvent {}
}
