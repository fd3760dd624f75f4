package id.suara.webinars.reports;

import java.io.Serializable;

/** A row of a report that tells of no presence, kept so that a person can look.
 *
 *  @param line as a spreadsheet counts rows, from 1
 *  @param name as shown, cut where it is very long; empty when the row has none */
public record UnreadRow(int line, String name, RowFault fault) implements Serializable {}
