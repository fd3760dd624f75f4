package id.suara.kernel;

import java.util.regex.Pattern;

/** E-mail addresses as offices have them: no quoted or foreign signs, a domain with a dot. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ONE =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    public static boolean isOne(String written) {
        return written.length() <= LONGEST
                && written.indexOf('@') <= LONGEST_NAME
                && ONE.matcher(written).matches();
    }
}
