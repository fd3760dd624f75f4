package id.suara.agenda;

/** Facts of this feature, told inside the transaction. */
public sealed interface AgendaEvent {

    /** A delegate is in a commission, or in another one.
     *
     *  @param before null for one who was in none */
    record Assigned(long applicationId, long personId, long commissionId, Long before) implements AgendaEvent {}

    /** A delegate is in no commission any more, but still comes. */
    record Unassigned(long applicationId, long personId, long commissionId) implements AgendaEvent {}

    /** A delegate who waited for a seat in an optional session has one. */
    record SeatGiven(long applicationId, long personId, long sessionId) implements AgendaEvent {}

    /** A delegate gave back a seat in an optional session, or left its line. */
    record SeatGivenBack(long applicationId, long personId, long sessionId) implements AgendaEvent {}

    /** An organizer took a delegate out of an optional session, or out of its line. */
    record SeatTaken(long applicationId, long personId, long sessionId) implements AgendaEvent {}
}
