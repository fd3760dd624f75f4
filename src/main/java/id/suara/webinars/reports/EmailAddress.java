package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.util.Locale;
import java.util.Set;

/** E-mail addresses compared as they are: without case and blanks, but with every dot and sign. */
final class EmailAddress {

    private static final int LONGEST = 254;

    /** Providers at which everybody may have an address: the same one says nothing about the office. */
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "yahoo.co.id",
            "ymail.com",
            "rocketmail.com",
            "hotmail.com",
            "outlook.com",
            "outlook.co.id",
            "live.com",
            "icloud.com");

    /** Of a post of an office, or of nobody in particular. */
    private static final Set<String> COMMON = Set.of("info", "admin", "dinsos", "dinassosial", "sekretariat", "humas");

    private EmailAddress() {}

    /** @return null for what is no address, and for one that the provider has masked */
    static String folded(String written) {
        if (written == null || written.length() > 2 * LONGEST) {
            return null;
        }
        String email = PlainText.clean(written).replace(" ", "").toLowerCase(Locale.ROOT);
        int at = email.indexOf('@');
        boolean plain = at > 0 && at == email.lastIndexOf('@') && at < email.length() - 1 && email.indexOf('*') < 0;
        return plain && email.length() <= LONGEST ? email : null;
    }

    /** @return what stands before the at sign, null where it is too short or too common to be one person's */
    static String person(String email) {
        String local = email == null ? "" : email.substring(0, email.indexOf('@'));
        return local.length() < 6 || COMMON.contains(local.replaceAll("[^a-z]", "")) ? null : local;
    }

    /** @return the domain where it is an office's own, else null */
    static String office(String email) {
        String domain = email == null ? "" : email.substring(email.indexOf('@') + 1);
        return domain.isEmpty() || PUBLIC.contains(domain) ? null : domain;
    }
}
