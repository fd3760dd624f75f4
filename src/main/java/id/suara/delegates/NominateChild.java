package id.suara.delegates;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.SheetRow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;

/**
 * One child, as a row of a nominations file says it: the same words are understood, and the same rules apply.
 *
 * @param nickname null for the first word of the name
 * @param birthDate as people write dates; {@code yyyy-MM-dd} is never misread
 * @param province name, abbreviation or code; so the regency, within the province
 * @param guardianPhone one of telephone and e-mail must be there
 */
public record NominateChild(
        @NotBlank @Size(max = 200) String fullName,
        @Size(max = 60) String nickname,
        @NotBlank @Size(max = 60) String birthDate,
        @Size(max = 30) String sex,
        @NotBlank @Size(max = 100) String province,
        @NotBlank @Size(max = 100) String regency,
        @Size(max = 40) String grade,
        @Size(max = 60) String mode,
        @NotBlank @Size(max = 200) String guardianName,
        @Size(max = 60) String guardianRelation,
        @Size(max = 60) String guardianPhone,
        @Size(max = 254) String guardianEmail,
        @Size(max = 200) String chaperoneName,
        @Size(max = 60) String chaperonePhone,
        @Size(max = 100) String selectionPath,
        @Size(max = 1000) String helpWanted,
        @Size(max = 1000) String remark) {

    SheetRow row() {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.FULL_NAME, fullName);
        row.put(Column.NICKNAME, nickname);
        row.put(Column.BIRTH_DATE, birthDate);
        row.put(Column.SEX, sex);
        row.put(Column.PROVINCE, province);
        row.put(Column.REGENCY, regency);
        row.put(Column.GRADE, grade);
        row.put(Column.MODE, mode);
        row.put(Column.GUARDIAN_NAME, guardianName);
        row.put(Column.GUARDIAN_RELATION, guardianRelation);
        row.put(Column.GUARDIAN_PHONE, guardianPhone);
        row.put(Column.GUARDIAN_EMAIL, guardianEmail);
        row.put(Column.CHAPERONE_NAME, chaperoneName);
        row.put(Column.CHAPERONE_PHONE, chaperonePhone);
        row.put(Column.SELECTION_PATH, selectionPath);
        row.put(Column.HELP_WANTED, helpWanted);
        row.put(Column.REMARK, remark);
        return new SheetRow(1, row);
    }
}
