package id.suara.agenda.commissions;

/** A free one. */
record Seat(long commissionId, int size, int number) {}
