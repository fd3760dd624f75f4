package id.suara.ideas.coauthors;

import java.time.Instant;

/** @param code shown this once
 *  @param places how many may still join */
public record CoauthorCode(String code, Instant expiresAt, int places) {}
