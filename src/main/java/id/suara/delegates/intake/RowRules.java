package id.suara.delegates.intake;

import id.suara.congress.RegionNames;
import id.suara.kernel.MailAddress;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Judges the rows of one file, in their order: a child that stands in it twice is a duplicate the second time. */
public final class RowRules {

    /** @param fault null for a good row
     *  @param nominee null for a bad one */
    public record Verdict(int row, RowFault fault, Nominee nominee) {

        public boolean isGood() {
            return fault == null;
        }
    }

    private static final int ADULT_AGE = 18;

    private final LocalDate firstDay;
    private final int minAge;
    private final RegionNames regions;
    private final String onlyProvince;
    private final Set<String> seen = new HashSet<>();

    /** @param firstDay of the congress, on which ages are counted (L1)
     *  @param onlyProvince the code an officer is limited to, null for all */
    public RowRules(LocalDate firstDay, int minAge, RegionNames regions, String onlyProvince) {
        this.firstDay = firstDay;
        this.minAge = minAge;
        this.regions = regions;
        this.onlyProvince = onlyProvince;
    }

    public Verdict check(SheetRow row) {
        RowFault fault = faultOf(row);
        if (fault != null) {
            return new Verdict(row.number(), fault, null);
        }
        Nominee nominee = nominee(row);
        return seen.add(nominee.identityKey())
                ? new Verdict(row.number(), null, nominee)
                : new Verdict(row.number(), RowFault.DUPLICATE, null);
    }

    private RowFault faultOf(SheetRow row) {
        for (Column column : row.values().keySet()) {
            if (row.text(column).length() > column.longest()) {
                return RowFault.TOO_LONG;
            }
        }
        if (row.text(Column.FULL_NAME).codePoints().noneMatch(Character::isLetter)) {
            return RowFault.MISSING_NAME;
        }
        Optional<LocalDate> born = BirthDates.parse(row.text(Column.BIRTH_DATE));
        if (born.isEmpty()) {
            return RowFault.INVALID_DATE;
        }
        int age = Period.between(born.get(), firstDay).getYears();
        if (age >= ADULT_AGE) {
            return RowFault.OVER_AGE;
        }
        if (age < minAge) {
            return RowFault.UNDER_AGE;
        }
        RowFault fault = regionFault(row);
        return fault != null ? fault : guardianFault(row);
    }

    private RowFault regionFault(SheetRow row) {
        Optional<String> province = regions.province(row.text(Column.PROVINCE));
        if (province.isEmpty()) {
            return RowFault.UNKNOWN_PROVINCE;
        }
        if (onlyProvince != null && !onlyProvince.equals(province.get())) {
            return RowFault.OTHER_PROVINCE;
        }
        return regions.regency(province.get(), row.text(Column.REGENCY)).isEmpty()
                ? RowFault.REGENCY_NOT_IN_PROVINCE
                : null;
    }

    private static RowFault guardianFault(SheetRow row) {
        String phone = row.text(Column.GUARDIAN_PHONE);
        String email = row.text(Column.GUARDIAN_EMAIL);
        if (row.text(Column.GUARDIAN_NAME).codePoints().noneMatch(Character::isLetter)) {
            return RowFault.MISSING_GUARDIAN;
        }
        if (phone.isEmpty() && email.isEmpty()) {
            return RowFault.NO_GUARDIAN_CONTACT;
        }
        if (!phone.isEmpty() && Contacts.phone(phone).isEmpty()) {
            return RowFault.INVALID_GUARDIAN_PHONE;
        }
        return !email.isEmpty() && !MailAddress.isOne(email) ? RowFault.INVALID_GUARDIAN_EMAIL : null;
    }

    private Nominee nominee(SheetRow row) {
        String name = row.text(Column.FULL_NAME);
        String province = regions.province(row.text(Column.PROVINCE)).orElseThrow();
        String chaperonePhone = row.text(Column.CHAPERONE_PHONE);
        return new Nominee(
                name,
                nickname(row.text(Column.NICKNAME), name),
                BirthDates.parse(row.text(Column.BIRTH_DATE)).orElseThrow(),
                Vocabulary.sex(row.text(Column.SEX)),
                province,
                regions.regency(province, row.text(Column.REGENCY)).orElseThrow(),
                orNull(row.text(Column.GRADE)),
                Vocabulary.mode(row.text(Column.MODE)),
                row.text(Column.GUARDIAN_NAME),
                Vocabulary.relation(row.text(Column.GUARDIAN_RELATION)),
                Contacts.phone(row.text(Column.GUARDIAN_PHONE)).orElse(null),
                orNull(row.text(Column.GUARDIAN_EMAIL)),
                orNull(row.text(Column.CHAPERONE_NAME)),
                orNull(Contacts.phone(chaperonePhone).orElse(chaperonePhone)),
                Vocabulary.path(row.text(Column.SELECTION_PATH)),
                orNull(row.text(Column.HELP_WANTED)),
                orNull(row.text(Column.REMARK)));
    }

    /** One that was not given is the first word of the name. */
    private static String nickname(String written, String name) {
        String nickname = written.isEmpty() ? name.split(" ")[0] : written;
        return nickname.length() <= Column.NICKNAME.longest()
                ? nickname
                : nickname.substring(0, Column.NICKNAME.longest());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
