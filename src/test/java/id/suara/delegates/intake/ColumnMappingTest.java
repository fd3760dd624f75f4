package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final String FOREIGN =
            "Peserta;TTL;Prop.;Daerah;Ortu;Kontak;Sepatu\nMelati;12-04-2013;Jabar;Bandung;Siti;081371435912;38\n";

    @Test
    void showsHeadingsThatNobodyKnows() {
        UnreadableFile refused = refused(FOREIGN);
        assertThat(refused.headings()).extracting(Heading::text).contains("Peserta", "TTL", "Daerah", "Sepatu");
        assertThat(refused.headings())
                .allSatisfy(heading -> assertThat(heading.key()).isNotBlank());
    }

    @Test
    void readsThemOnceSomebodySaidWhatTheyAre() throws UnreadableFile {
        ColumnMapping mapping = ColumnMapping.of(List.of(
                new Heading("peserta", "Peserta", Column.FULL_NAME),
                new Heading("ttl", "TTL", Column.BIRTH_DATE),
                new Heading("prop", "Prop.", Column.PROVINCE),
                new Heading("daerah", "Daerah", Column.REGENCY),
                new Heading("ortu", "Ortu", Column.GUARDIAN_NAME),
                new Heading("kontak", "Kontak", Column.GUARDIAN_PHONE)));
        List<SheetRow> rows = new ArrayList<>();
        FoundRows found = NominationFile.of(Samples.csv(FOREIGN)).read(mapping, rows::add);
        assertThat(found.rows()).isEqualTo(1);
        assertThat(found.headings()).contains(new Heading("sepatu", "Sepatu", null));
        assertThat(Samples.rules().check(rows.get(0)).isGood()).isTrue();
    }

    @Test
    void tellsTwoHeadingsApartThatReadAlike() throws UnreadableFile {
        ColumnMapping mapping = ColumnMapping.of(List.of(new Heading("nama#2", "Nama", Column.GUARDIAN_NAME)));
        List<SheetRow> rows = new ArrayList<>();
        NominationFile.of(Samples.csv("Nama,Tanggal Lahir,Provinsi,Kabupaten,Nama,HP Wali\n"
                        + "Melati,12-04-2013,Jabar,Bandung,Siti,081371435912\n"))
                .read(mapping, rows::add);
        assertThat(rows.get(0).text(Column.GUARDIAN_NAME)).isEqualTo("Siti");
        assertThat(rows.get(0).text(Column.FULL_NAME)).isEqualTo("Melati");
    }

    @Test
    void leavesOutAColumnThatSomebodySaidIsNotOurs() throws UnreadableFile {
        ColumnMapping mapping = ColumnMapping.of(List.of(new Heading("catatan", "Catatan", null)));
        List<SheetRow> rows = new ArrayList<>();
        NominationFile.of(Samples.csv("Nama,Tanggal Lahir,Provinsi,Kabupaten,Nama Wali,HP Wali,Catatan\n"
                        + "Melati,12-04-2013,Jabar,Bandung,Siti,081371435912,rahasia\n"))
                .read(mapping, rows::add);
        assertThat(rows.get(0).values()).doesNotContainKey(Column.REMARK);
    }

    @Test
    void keepsOfARowNoMoreThanIsNeededToMendIt() {
        SheetRow row = Samples.row(Column.FULL_NAME, "a".repeat(10_000) + "\u202E\u200B");
        assertThat(row.kept().get(Column.FULL_NAME)).hasSize(Column.FULL_NAME.longest() + 100);
        assertThat(Samples.rules().check(new SheetRow(1, row.kept())).fault()).isEqualTo(RowFault.TOO_LONG);
        assertThat(Samples.row(Column.FULL_NAME, "Me\u200Bla\u202Eti").kept().get(Column.FULL_NAME))
                .isEqualTo("Melati");
    }

    @Test
    void everyFaultSaysWhereItIsToBeMended() {
        for (RowFault fault : RowFault.values()) {
            SheetRow row = Samples.row(Column.REMARK, fault == RowFault.TOO_LONG ? "x".repeat(1_001) : "x");
            assertThat(fault.columns(row)).as(fault.name()).isNotEmpty();
        }
    }

    @Test
    void everyFieldIsFoundByItsName() {
        for (Column column : Column.values()) {
            assertThat(Column.ofField(column.field())).contains(column);
        }
        assertThat(Column.FULL_NAME.field()).isEqualTo("fullName");
    }

    private static UnreadableFile refused(String csv) {
        return catchThrowableOfType(
                UnreadableFile.class, () -> NominationFile.of(Samples.csv(csv)).read(row -> {}));
    }
}
