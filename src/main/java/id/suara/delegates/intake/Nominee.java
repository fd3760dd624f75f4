package id.suara.delegates.intake;

import id.suara.consent.Guardianship.Relation;
import id.suara.identity.Person.Sex;
import id.suara.kernel.PlainText;
import java.time.LocalDate;
import java.util.Set;

/**
 * A child that may be nominated: everything in it was checked and cleaned.
 *
 * @param sex null when it was not said
 * @param guardianEmail null for one without; then there is a telephone
 * @param guardianPhone E.164, null for one without; then there is an e-mail
 * @param chaperonePhone E.164 where it is a number, else as written; null for none, as grade, chaperone, help and remark
 */
public record Nominee(
        String fullName,
        String nickname,
        LocalDate birthDate,
        Sex sex,
        String provinceCode,
        String regencyCode,
        String grade,
        Mode mode,
        String guardianName,
        Relation guardianRelation,
        String guardianPhone,
        String guardianEmail,
        String chaperoneName,
        String chaperonePhone,
        SelectionPath selectionPath,
        String helpWanted,
        String remark) {

    /** Before a name, with or without a dot. */
    private static final Set<String> BEFORE = Set.of("dr", "drs", "dra", "drg", "ir", "prof", "h", "hj", "kh");

    /** Two children with the same key are one: folded name without titles, birth date, regency. */
    public String identityKey() {
        return foldedName(fullName) + "|" + birthDate + "|" + regencyCode;
    }

    /** For comparison: lower-case words without titles and diacritics. */
    public static String foldedName(String name) {
        // Titles behind a name stand after a comma; a comma has no other business in one.
        String untitled = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        StringBuilder folded = new StringBuilder();
        for (String word : PlainText.fold(untitled.replace(".", ". ")).split(" ")) {
            if (!BEFORE.contains(word) || folded.length() > 0) {
                folded.append(folded.length() == 0 ? "" : " ").append(word);
            }
        }
        return folded.length() == 0 ? PlainText.fold(name) : folded.toString();
    }
}
