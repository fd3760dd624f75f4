package id.suara.messaging.announcements;

import java.util.List;

/**
 * One whom an announcement reaches.
 *
 * @param refId an account's, a guardian's or a chaperone's
 * @param accountId in which they read it; null for one without
 * @param email null for one who reads it in the application alone
 * @param children persons, of a guardian
 */
record Reader(
        Kind kind,
        long refId,
        Long accountId,
        String name,
        String email,
        String language,
        List<Long> children,
        List<String> nicknames) {

    enum Kind {
        ACCOUNT,
        GUARDIAN,
        CHAPERONE
    }
}
