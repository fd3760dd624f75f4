package id.suara.safeguarding;

import id.suara.kernel.Subject;

/** Facts of this feature, told inside the transaction; ids only. */
public sealed interface SafeguardingEvent {

    long caseId();

    /** @param subject what it is about, or null. It may have to be taken from sight; why is nobody's business. */
    record Raised(long caseId, Subject subject) implements SafeguardingEvent {}

    /** The reporter wrote again. */
    record ReporterWrote(long caseId) implements SafeguardingEvent {}

    /** Handed on to a unit, and so to the officers of the province. */
    record Referred(long caseId) implements SafeguardingEvent {}

    /** Nobody took it up in time. */
    record Escalated(long caseId) implements SafeguardingEvent {}
}
