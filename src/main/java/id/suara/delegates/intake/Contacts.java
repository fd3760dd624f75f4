package id.suara.delegates.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers. */
public final class Contacts {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern PHONE_SIGNS = Pattern.compile("\\+?[0-9() .\\-\\u2010-\\u2015]+");

    private Contacts() {}

    /** @return E.164; absent for what is no telephone number. Without a country's code it is taken for an Indonesian one,
     *     with or without the leading 0, which spreadsheets like to swallow. */
    public static Optional<String> phone(String written) {
        if (!PHONE_SIGNS.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[^0-9+]", "");
        String international = digits.startsWith("62") && digits.length() >= 10 ? "+" + digits : digits;
        try {
            PhoneNumber number = PHONES.parse(international, "ID");
            return PHONES.isValidNumber(number)
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
