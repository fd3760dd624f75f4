package id.suara.consent.paper;

import java.time.Instant;
import java.time.LocalDate;

/** A recorded form in a list, without its scan. */
public record PaperRow(long id, LocalDate signedOn, Instant recordedAt, String recordedBy, int bytes) {}
