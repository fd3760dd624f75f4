package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.Guardianship.Relation;
import id.suara.identity.Person.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RowRulesTest {

    @Test
    @DisplayName("L1 refuses whose 18th birthday is the first day")
    void refusesWhose18thBirthdayIsTheFirstDay() {
        assertThat(fault(Column.BIRTH_DATE, "21-09-2009")).isEqualTo(RowFault.OVER_AGE);
        assertThat(fault(Column.BIRTH_DATE, "22-09-2009")).isNull();
    }

    @Test
    @DisplayName("L1 accepts whose 10th birthday is the first day, and nobody younger")
    void acceptsWhose10thBirthdayIsTheFirstDay() {
        assertThat(fault(Column.BIRTH_DATE, "21-09-2017")).isNull();
        assertThat(fault(Column.BIRTH_DATE, "22-09-2017")).isEqualTo(RowFault.UNDER_AGE);
        assertThat(fault(Column.BIRTH_DATE, "22-09-2031")).isEqualTo(RowFault.UNDER_AGE);
    }

    @Test
    void acceptsANameOfOneWord() {
        assertThat(fault(Column.FULL_NAME, "Ridwan")).isNull();
    }

    @Test
    void refusesANameOfInvisibleSigns() {
        assertThat(fault(Column.FULL_NAME, "\u200B\u202E \u3164")).isEqualTo(RowFault.MISSING_NAME);
    }

    @Test
    void refusesAFieldThatIsTooLong() {
        assertThat(fault(Column.FULL_NAME, "a".repeat(10_000))).isEqualTo(RowFault.TOO_LONG);
        assertThat(fault(Column.REMARK, "a".repeat(1001))).isEqualTo(RowFault.TOO_LONG);
    }

    @Test
    void takesInvisibleSignsOutOfWhatIsKept() {
        Nominee nominee = Samples.rules()
                .check(Samples.row(Column.FULL_NAME, "\u202EMelati\u200B \t Putri\u0000"))
                .nominee();
        assertThat(nominee.fullName()).isEqualTo("Melati Putri");
    }

    @Test
    void refusesTheSameChildTwiceHoweverItIsWritten() {
        for (String again :
                new String[] {" MELATI   putri", "Mel\u00E1ti Putri", "Dr. Melati Putri, S.Pd.", "Melati\u200B Putri"
                }) {
            RowRules rules = Samples.rules();
            assertThat(rules.check(new SheetRow(4, Samples.goodRow())).isGood()).isTrue();
            assertThat(rules.check(Samples.row(Column.FULL_NAME, again)).fault())
                    .isEqualTo(RowFault.DUPLICATE);
        }
    }

    @Test
    void takesSiblingsForTwoChildren() {
        RowRules rules = Samples.rules();
        rules.check(new SheetRow(4, Samples.goodRow()));
        assertThat(rules.check(Samples.row(Column.FULL_NAME, "Mawar Putri")).isGood())
                .isTrue();
        assertThat(rules.check(Samples.row(Column.BIRTH_DATE, "13 April 2013")).isGood())
                .isTrue();
    }

    @Test
    void lettsAnOfficerNominateForTheirProvinceOnly() {
        RowRules rules = new RowRules(Samples.FIRST_DAY, 10, Samples.regions(), "35");
        assertThat(rules.check(new SheetRow(4, Samples.goodRow())).fault()).isEqualTo(RowFault.OTHER_PROVINCE);
    }

    @Test
    void fillsInWhatMayBeMissing() {
        Nominee nominee =
                Samples.rules().check(new SheetRow(4, Samples.goodRow())).nominee();
        assertThat(nominee.nickname()).isEqualTo("Melati");
        assertThat(nominee.mode()).isEqualTo(Mode.ONLINE);
        assertThat(nominee.sex()).isNull();
        assertThat(nominee.guardianRelation()).isEqualTo(Relation.GUARDIAN);
        assertThat(nominee.selectionPath()).isEqualTo(SelectionPath.OTHER);
        assertThat(nominee.guardianEmail()).isNull();
        assertThat(nominee.guardianPhone()).isEqualTo("+6281371435912");
        assertThat(nominee.helpWanted()).isNull();
    }

    @Test
    void understandsTheWordsOfTheFile() {
        var row = Samples.goodRow();
        row.put(Column.SEX, "P");
        row.put(Column.MODE, "Luring");
        row.put(Column.GUARDIAN_RELATION, "Kakek/Nenek");
        row.put(Column.SELECTION_PATH, "LPA Daerah");
        Nominee nominee = Samples.rules().check(new SheetRow(4, row)).nominee();
        assertThat(nominee.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nominee.mode()).isEqualTo(Mode.ON_SITE);
        assertThat(nominee.guardianRelation()).isEqualTo(Relation.GRANDPARENT);
        assertThat(nominee.selectionPath()).isEqualTo(SelectionPath.LPA);
    }

    @Test
    void wantsAWayToReachTheGuardian() {
        assertThat(fault(Column.GUARDIAN_PHONE, " - ")).isEqualTo(RowFault.NO_GUARDIAN_CONTACT);
        assertThat(fault(Column.GUARDIAN_PHONE, "tidak ada")).isEqualTo(RowFault.INVALID_GUARDIAN_PHONE);
        assertThat(fault(Column.GUARDIAN_NAME, "")).isEqualTo(RowFault.MISSING_GUARDIAN);
    }

    private static RowFault fault(Column column, String value) {
        return Samples.rules().check(Samples.row(column, value)).fault();
    }
}
