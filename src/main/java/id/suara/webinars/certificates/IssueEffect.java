package id.suara.webinars.certificates;

import java.io.Serializable;

/**
 * What issuing would do, or did.
 *
 * @param issued certificates that are valid
 * @param due attendees who were there for long enough and have none yet
 * @param open people of the reports on whom nobody has decided
 */
public record IssueEffect(int issued, int due, int open) implements Serializable {}
