package id.suara.messaging.announcements;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * One whom an announcement reaches.
 *
 * @param refId an account's, a guardian's or a chaperone's
 * @param accountId in which they read it; null for one without
 * @param email null for one who reads it in the application alone
 * @param children persons, of a guardian
 * @param zones whose night its mail keeps (S26)
 */
record Reader(
        Kind kind,
        long refId,
        Long accountId,
        String name,
        String email,
        String language,
        List<Long> children,
        List<String> nicknames,
        Set<ZoneId> zones) {

    enum Kind {
        ACCOUNT,
        GUARDIAN,
        CHAPERONE
    }
}
