package id.suara.delegates.form;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.SheetRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One child, as the family says it: understood and judged as a row of a nominations file is.
 *
 * @param invitation the code
 * @param fullName a single word will do
 * @param nickname null for the first word of the name
 * @param birthDate as people write dates; {@code yyyy-MM-dd} is never misread
 * @param regency name or code, within the invitation's province
 * @param mode {@code ONLINE} or {@code ON_SITE}
 * @param guardianPhone one of telephone and e-mail must be there
 * @param sibling the value of the guardian's link of another child of theirs: it proves that it is the same guardian who
 *     writes; null for none
 * @param answers to the organizers' questions
 */
public record RegisterChild(
        @NotBlank @Size(max = 20) String invitation,
        @NotBlank @Size(max = 200) String fullName,
        @Size(max = 60) String nickname,
        @NotBlank @Size(max = 60) String birthDate,
        @Size(max = 30) String sex,
        @NotBlank @Size(max = 100) String regency,
        @NotBlank @Size(max = 60) String mode,
        @Size(max = 40) String grade,
        @Size(max = 1000) String helpWanted,
        @NotBlank @Size(max = 200) String guardianName,
        @NotBlank @Size(max = 60) String guardianRelation,
        @Size(max = 60) String guardianPhone,
        @Size(max = 254) String guardianEmail,
        @Size(max = 200) String sibling,
        @Size(max = 100) List<@Valid @NotNull GivenAnswer> answers) {

    public RegisterChild {
        answers = answers == null ? List.of() : answers;
    }

    SheetRow row(Invitation given) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.FULL_NAME, fullName);
        row.put(Column.NICKNAME, nickname);
        row.put(Column.BIRTH_DATE, birthDate);
        row.put(Column.SEX, sex);
        row.put(Column.PROVINCE, given.getProvinceCode());
        row.put(Column.REGENCY, regency);
        row.put(Column.MODE, mode);
        row.put(Column.GRADE, grade);
        row.put(Column.HELP_WANTED, helpWanted);
        row.put(Column.GUARDIAN_NAME, guardianName);
        row.put(Column.GUARDIAN_RELATION, guardianRelation);
        row.put(Column.GUARDIAN_PHONE, guardianPhone);
        row.put(Column.GUARDIAN_EMAIL, guardianEmail);
        row.put(Column.SELECTION_PATH, given.getSelectionPath().name());
        return new SheetRow(1, row);
    }
}
