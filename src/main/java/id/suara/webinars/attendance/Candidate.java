package id.suara.webinars.attendance;

import id.suara.webinars.reports.Proposal;
import java.io.Serializable;

/**
 * An attendee who may be the one that was seen.
 *
 * @param ground what speaks for it; null for one that was searched for
 */
public record Candidate(long registrationId, String name, String institution, String email, Proposal.Ground ground)
        implements Serializable {}
