package id.suara.moderation.detection;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import id.suara.moderation.detection.Digits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers, NIK, NISN and other long numbers. Sums, times, dates, coordinates and years are none; neither are the
 * public help numbers.
 */
final class NumberDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("number");

    private static final Pattern SCHOOL_NUMBER = Pattern.compile("0[01]\\d{8}");
    private static final Pattern MOBILE = Pattern.compile("08[1-9]\\d{6,10}");
    private static final Pattern TOLD_NUMBER = Pattern.compile("8[1-9]\\d{7,10}|0\\d{7,11}|\\d{3}8[1-9]\\d{7,9}");
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("8[1-9]\\d{8,9}");
    private static final Pattern LANDLINE = Pattern.compile("0[2-7]\\d{7,9}");

    private static final Set<String> CONTACT = WORDS.of("CONTACT");
    private static final Set<String> ACCOUNT = WORDS.of("ACCOUNT");
    private static final Set<String> MONEY = WORDS.of("MONEY");
    private static final Set<String> NIK_WORDS = Set.of("nik", "ktp", "kk", "kia", "kependudukan", "nikku", "penduduk");
    private static final Set<String> NISN_WORDS = Set.of("nisn", "nis", "nisnku", "npsn", "nipd");
    private static final int NIK = 16;
    private static final int NISN = 10;

    private final Set<String> helpNumbers;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    /** @param helpNumbers digits only, as dialled inside the country */
    NumberDetector(Set<String> helpNumbers) {
        this.helpNumbers = Set.copyOf(helpNumbers);
    }

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (List<Unit> row : Digits.rows(reading)) {
            new Row(reading, row, hits).read();
        }
        return hits;
    }

    private final class Row {

        private final Reading reading;
        private final List<Unit> units;
        private final List<Hit> hits;
        private final PlainNumbers plain;
        private final String all;

        /** Where each unit's digits begin among all of them, and behind the last. */
        private final int[] begins;

        Row(Reading reading, List<Unit> units, List<Hit> hits) {
            this.reading = reading;
            this.units = units;
            this.hits = hits;
            this.plain = new PlainNumbers(reading, units);
            StringBuilder digits = new StringBuilder();
            begins = new int[units.size() + 1];
            for (int i = 0; i < units.size(); i++) {
                digits.append(units.get(i).digits());
                begins[i + 1] = digits.length();
            }
            all = digits.toString();
        }

        void read() {
            int at = 0;
            while (at < units.size()) {
                boolean plus = reading.letter(units.get(at).from() - 1) == '+';
                int behind = plus ? at : plain.behind(at);
                if (behind > at && !isAfter(at, CONTACT) && !isAfter(at, ACCOUNT)) {
                    at = behind;
                    continue;
                }
                int taken = identity(at);
                if (taken == 0 && isPhoneBeginning(at)) {
                    boolean account = !digits(at).startsWith("08") && isAfter(at, ACCOUNT);
                    taken = account ? longNumber(at) : 0;
                    taken = taken == 0 ? phone(at) : taken;
                }
                if (taken == 0) {
                    taken = longNumber(at);
                }
                at += Math.max(1, taken);
            }
        }

        /** NIK and NISN. @return how many units */
        private int identity(int at) {
            boolean nik = isAfter(at, NIK_WORDS);
            boolean nisn = isAfter(at, NISN_WORDS) || isAfterPair(at, "induk");
            for (int i = at; i < units.size() && begins[i] - begins[at] < 18; i++) {
                int length = begins[i + 1] - begins[at];
                boolean last = i + 1 == units.size() || length + length(i + 1) > 18;
                if (length != NISN && length < 14 && !nisn) {
                    continue;
                }
                String number = all.substring(begins[at], begins[i + 1]);
                if (length >= 14 && isNik(number, nik, last)) {
                    return hit(HitClass.NIK, at, i);
                }
                if (isNisn(number, nisn, at, i)) {
                    return hit(HitClass.NISN, at, i);
                }
            }
            return 0;
        }

        private boolean isNik(String number, boolean named, boolean last) {
            if (number.length() == NIK) {
                return named
                        || hasPlaceAndDate(number)
                        || (last && !number.startsWith("08") && !number.endsWith("0000"));
            }
            return named && last && number.length() >= 14 && number.length() <= 17;
        }

        private boolean hasPlaceAndDate(String number) {
            int province = Integer.parseInt(number, 0, 2, 10);
            int day = Integer.parseInt(number, 6, 8, 10) % 40;
            int month = Integer.parseInt(number, 8, 10, 10);
            return province >= 11 && province <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
        }

        private boolean isNisn(String number, boolean named, int at, int last) {
            if (named) {
                boolean behind = last + 1 == units.size() || number.length() >= NISN;
                return behind && number.length() >= 4 && number.length() <= 11;
            }
            boolean whole = at == 0 && last + 1 == units.size();
            return number.length() == NISN
                    && whole
                    && SCHOOL_NUMBER.matcher(number).matches();
        }

        private boolean isAfterPair(int at, String word) {
            int token = units.get(at).token();
            for (int i = token - 1; i >= token - 5 && !reading.isBreakAfter(i); i--) {
                if (reading.word(i).equals(word)) {
                    return true;
                }
            }
            return false;
        }

        /** The longest telephone number from here. @return how many units */
        private int phone(int at) {
            StringBuilder row = new StringBuilder();
            int taken = 0;
            boolean plus = reading.letter(units.get(at).from() - 1) == '+'
                    || reading.word(units.get(at).token() - 1).equals("plus");
            boolean contact = isAfter(at, CONTACT);
            for (int i = at; i < units.size(); i++) {
                row.append(digits(i));
                if (row.length() > 15) {
                    break;
                }
                if (row.length() >= 8 && isPhone(row.toString(), plus, contact, at, i)) {
                    taken = i - at + 1;
                }
            }
            return taken == 0 || isHelpNumber(at, taken) ? taken : hit(HitClass.PHONE, at, at + taken - 1);
        }

        private boolean isPhoneBeginning(int at) {
            String digits = digits(at);
            return digits.charAt(0) == '0'
                    || (digits.charAt(0) == '8' && digits.length() >= 3)
                    || (digits.charAt(0) == '6'
                            && (digits.length() > 1
                                    || digits(Math.min(at + 1, units.size() - 1))
                                            .startsWith("2")))
                    || reading.letter(units.get(at).from() - 1) == '+'
                    || isAfter(at, CONTACT);
        }

        private boolean isHelpNumber(int at, int taken) {
            StringBuilder row = new StringBuilder();
            units.subList(at, at + taken).forEach(unit -> row.append(unit.digits()));
            return helpNumbers.contains(row.toString());
        }

        private boolean isPhone(String number, boolean plus, boolean contact, int first, int last) {
            int length = number.length();
            String home = number.startsWith("0062")
                    ? "0" + number.substring(4)
                    : number.startsWith("62") && (plus || length >= 11) ? "0" + number.substring(2) : number;
            if (home.startsWith("00")) {
                home = home.substring(1);
            }
            if (MOBILE.matcher(home).matches()) {
                return home.length() >= (contact || units.get(first).spelled() ? 9 : 10);
            }
            if (contact && TOLD_NUMBER.matcher(home).matches()) {
                return true;
            }
            if (!number.startsWith("00")
                    && MOBILE_WITHOUT_ZERO.matcher(number).matches()
                    && last > first
                    && length(first) == 3) {
                return true;
            }
            boolean landline = LANDLINE.matcher(home).matches() && length(first) >= 3 && last - first <= 4;
            return (landline && isValid(home, "ID")) || (plus && length >= 9 && isValid("+" + number, null));
        }

        private boolean isValid(String number, String region) {
            try {
                return phones.isValidNumber(phones.parse(number, region));
            } catch (NumberParseException e) {
                return false;
            }
        }

        /** An account, a card: long, unbroken and no round sum. */
        private int longNumber(int at) {
            String number = digits(at);
            boolean account = isAfter(at, ACCOUNT) && !isAfter(at, MONEY);
            boolean longOne =
                    number.length() >= 10 && !number.endsWith("0000") && !isAfter(at, MONEY) && !isBeforeMoney(at);
            if (longOne || (account && number.length() >= 8)) {
                return hit(HitClass.NUMBER, at, at);
            }
            return account ? accountInParts(at) : 0;
        }

        private int accountInParts(int at) {
            int length = 0;
            for (int i = at; i < units.size(); i++) {
                length += length(i);
                if (i + 1 == units.size() && length >= 8 && length <= 19) {
                    return hit(HitClass.NUMBER, at, i);
                }
            }
            return 0;
        }

        private boolean isBeforeMoney(int at) {
            return MONEY.contains(reading.word(units.get(at).token() + 1));
        }

        private int hit(HitClass hitClass, int first, int last) {
            int from = units.get(first).from();
            if (reading.letter(from - 1) == '+') {
                from--;
            }
            hits.add(Hit.of(hitClass, reading, from, units.get(last).to()));
            return last - first + 1;
        }

        /** One of the words stands up to four tokens before, in the same sentence. */
        private boolean isAfter(int at, Set<String> words) {
            Unit unit = units.get(at);
            int token = unit.token();
            if (unit.from() > reading.token(token).from()) {
                return words.contains(reading.word(token)
                        .substring(0, unit.from() - reading.token(token).from()));
            }
            for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
                if (reading.isBreakAfter(i)
                        && reading.gap(i).indexOf('.') >= 0
                        && reading.word(i).length() > 5) {
                    return false;
                }
                if (words.contains(reading.word(i))) {
                    return true;
                }
            }
            return false;
        }

        private String digits(int at) {
            return units.get(at).digits();
        }

        private int length(int at) {
            return at < units.size() ? digits(at).length() : 0;
        }
    }
}
