package id.suara.webinars.certificates;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate, for those who issue them.
 *
 * @param revokedReason null for one that is valid
 */
public record IssuedRow(
        long id,
        String code,
        String name,
        String institution,
        int presentMinutes,
        Instant issuedAt,
        String revokedReason)
        implements Serializable {}
