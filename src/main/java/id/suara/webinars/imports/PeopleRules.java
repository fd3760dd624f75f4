package id.suara.webinars.imports;

import id.suara.congress.RegionNames;
import id.suara.kernel.MailAddress;
import id.suara.webinars.Attendee;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.ListedPerson;
import id.suara.webinars.OfficeType;
import id.suara.webinars.imports.ImportRow.State;
import id.suara.webinars.imports.RowFault.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges the rows of one file, in their order: who stands in it twice is registered by the first row that is good. */
final class PeopleRules {

    /** With these a program begins what it computes; nobody's name does. */
    private static final String STARTS_A_FORMULA = "=+-@";

    private static final List<PeopleColumn> WORDS =
            List.of(PeopleColumn.NAME, PeopleColumn.INSTITUTION, PeopleColumn.ROLE);

    private final RegionNames regions;
    private final Set<String> seen = new HashSet<>();

    PeopleRules(RegionNames regions) {
        this.regions = regions;
    }

    ImportRow judge(SheetPerson row) {
        List<RowFault> faults = new ArrayList<>();
        for (PeopleColumn column : PeopleColumn.values()) {
            reason(row, column).ifPresent(reason -> faults.add(new RowFault(column, reason)));
        }
        if (!faults.isEmpty()) {
            return ImportRow.faulty(State.WRONG, row, faults);
        }
        ListedPerson person = person(row);
        return seen.add(person.email().toLowerCase(Locale.ROOT))
                ? ImportRow.good(row.number(), person)
                : ImportRow.faulty(State.TWICE, row, List.of(new RowFault(PeopleColumn.EMAIL, Reason.TWICE)));
    }

    private Optional<Reason> reason(SheetPerson row, PeopleColumn column) {
        String text = row.text(column);
        if (text.length() > column.longest()) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (text.isEmpty()) {
            return column.isRequired() ? Optional.of(Reason.MISSING) : Optional.empty();
        }
        if (WORDS.contains(column)) {
            return wordsReason(text);
        }
        return isUnderstood(row, column, text) ? Optional.empty() : Optional.of(reason(column));
    }

    private static Optional<Reason> wordsReason(String text) {
        if (!text.matches(Attendee.WORDS)) {
            return Optional.of(Reason.PAGE);
        }
        if (STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            return Optional.of(Reason.FORMULA);
        }
        return text.codePoints().noneMatch(Character::isLetter) ? Optional.of(Reason.MISSING) : Optional.empty();
    }

    private boolean isUnderstood(SheetPerson row, PeopleColumn column, String text) {
        return switch (column) {
            case EMAIL -> MailAddress.isOne(text);
            case INSTITUTION_KIND -> PeopleWords.kind(text).isPresent();
            case OFFICE_TYPE -> !isSocialOffice(row) || PeopleWords.isNoType(text) || type(row) != null;
            case PROVINCE -> regions.province(text).isPresent();
            // Of a province that is not known nothing can be said: it is told itself.
            case REGENCY -> province(row).isEmpty() || regency(row).isPresent();
            case ACCESS -> PeopleWords.access(text).isPresent();
            default -> true;
        };
    }

    private static Reason reason(PeopleColumn column) {
        return switch (column) {
            case EMAIL -> Reason.EMAIL;
            case INSTITUTION_KIND -> Reason.KIND;
            case OFFICE_TYPE -> Reason.TYPE;
            case PROVINCE -> Reason.PROVINCE;
            case REGENCY -> Reason.REGENCY;
            default -> Reason.SERVICE;
        };
    }

    private Optional<String> province(SheetPerson row) {
        String text = row.text(PeopleColumn.PROVINCE);
        return text.length() > PeopleColumn.PROVINCE.longest() ? Optional.empty() : regions.province(text);
    }

    private Optional<String> regency(SheetPerson row) {
        return province(row).flatMap(province -> regions.regency(province, row.text(PeopleColumn.REGENCY)));
    }

    private static boolean isSocialOffice(SheetPerson row) {
        String text = row.text(PeopleColumn.INSTITUTION_KIND);
        return text.length() <= PeopleColumn.INSTITUTION_KIND.longest()
                && PeopleWords.kind(text)
                        .filter(kind -> kind == InstitutionKind.SOCIAL_OFFICE)
                        .isPresent();
    }

    /** As on the page: an answer to what is asked of Social Offices means nothing from others. */
    private static OfficeType type(SheetPerson row) {
        return isSocialOffice(row)
                ? PeopleWords.type(row.text(PeopleColumn.OFFICE_TYPE)).orElse(null)
                : null;
    }

    private ListedPerson person(SheetPerson row) {
        PeopleWords.Access access =
                PeopleWords.access(row.text(PeopleColumn.ACCESS)).orElseThrow();
        return new ListedPerson(
                new Attendee(
                        row.text(PeopleColumn.NAME),
                        PeopleWords.kind(row.text(PeopleColumn.INSTITUTION_KIND))
                                .orElseThrow(),
                        type(row),
                        row.text(PeopleColumn.INSTITUTION),
                        province(row).orElseThrow(),
                        regency(row).orElse(null),
                        row.text(PeopleColumn.ROLE),
                        access.signLanguage(),
                        access.captions()),
                row.text(PeopleColumn.EMAIL));
    }
}
