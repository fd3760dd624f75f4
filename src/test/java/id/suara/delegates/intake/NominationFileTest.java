package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class NominationFileTest {

    private static final String HEADINGS = "Nama Lengkap,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Nomor HP Wali";
    private static final String CHILD = "Mélati,12-04-2013,Jawa Barat,Bandung,Siti,081371435912";
    private static final String WORKBOOK =
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>";

    @Test
    void readsTextUnderEverySeparator() throws UnreadableFile {
        for (String separator : new String[] {",", ";", "\t"}) {
            List<SheetRow> rows =
                    read(Samples.csv(("Daftar\n\n" + HEADINGS + "\n" + CHILD + "\n\n").replace(",", separator)));
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).number()).isEqualTo(4);
            assertThat(rows.get(0).text(Column.FULL_NAME)).isEqualTo("Mélati");
        }
    }

    @Test
    void readsTextInEveryEncodingThatOfficesUse() throws UnreadableFile {
        String text = HEADINGS + "\r\n" + CHILD + "\r\n";
        for (byte[] content : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")),
                text.getBytes(StandardCharsets.UTF_16))) {
            assertThat(read(content).get(0).text(Column.FULL_NAME)).isEqualTo("Mélati");
        }
    }

    @Test
    void takesColumnsInAnyOrderAndEnglishHeadingsAndIgnoresOthers() throws UnreadableFile {
        SheetRow row = read(Samples.csv(
                        "Shoe size;Guardian email;Full name *;Date of birth (dd-mm-yyyy);Regency/City;Province;Guardian name\n"
                                + "38;a@example.org;Melati;12-04-2013;Bandung;Jabar;Siti"))
                .get(0);
        assertThat(row.text(Column.FULL_NAME)).isEqualTo("Melati");
        assertThat(row.text(Column.PROVINCE)).isEqualTo("Jabar");
        assertThat(Samples.rules().check(row).isGood()).isTrue();
    }

    @Test
    void keepsQuotedLinesAndSeparatorsTogether() throws UnreadableFile {
        List<SheetRow> rows =
                read(Samples.csv(HEADINGS + "\n\"Melati\nPutri, Ayu\",12-04-2013,Jabar,Bandung,Siti,0813\n" + CHILD));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text(Column.FULL_NAME)).isEqualTo("Melati Putri, Ayu");
        assertThat(rows.get(1).number()).isEqualTo(3);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        UnreadableFile refused = refused(Samples.csv("Nama Lengkap,Provinsi,Nama Wali,Email Wali\nA,B,C,D"));
        assertThat(refused.fault()).isEqualTo(FileFault.MISSING_HEADINGS);
        assertThat(refused.missing()).containsExactly(Column.BIRTH_DATE, Column.REGENCY);
    }

    @Test
    void refusesWhatIsNoNominationsFile() {
        assertThat(refused(new byte[0]).fault()).isEqualTo(FileFault.EMPTY);
        assertThat(refused(Samples.csv(" \n\n")).fault()).isEqualTo(FileFault.EMPTY);
        assertThat(refused(Samples.csv(HEADINGS + "\n,,,,,\n")).fault()).isEqualTo(FileFault.EMPTY);
        assertThat(refused(Samples.csv("Halo, ini surat biasa.")).fault()).isEqualTo(FileFault.UNKNOWN_HEADINGS);
        assertThat(refused(Samples.csv("%PDF-1.7")).fault()).isEqualTo(FileFault.NOT_A_SPREADSHEET);
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}).fault())
                .isEqualTo(FileFault.NOT_A_SPREADSHEET);
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .fault())
                .isEqualTo(FileFault.OLD_OR_LOCKED);
        assertThat(refused(Samples.csv(HEADINGS + "\n\"Melati,1,2")).fault()).isEqualTo(FileFault.DAMAGED);
        assertThat(refused(new byte[NominationFile.LARGEST + 1]).fault()).isEqualTo(FileFault.TOO_LARGE);
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        assertThat(refused(zip("readme.txt", "hello")).fault()).isEqualTo(FileFault.NOT_A_SPREADSHEET);
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}).fault()).isEqualTo(FileFault.DAMAGED);
        assertThat(refused(zip("xl/workbook.xml", "<broken")).fault()).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void refusesDocumentTypesAndWhatHidesThem() throws IOException {
        String attack = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + WORKBOOK;
        assertThat(refused(zip("xl/workbook.xml", attack)).fault()).isEqualTo(FileFault.DAMAGED);
        assertThat(refused(zip(
                                "xl/workbook.xml",
                                new String(attack.getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1)))
                        .fault())
                .isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void stopsAZipBomb() throws IOException {
        assertThat(refused(zip("xl/workbook.xml", WORKBOOK, "xl/sharedStrings.xml", " ".repeat(30_000_000)))
                        .fault())
                .isEqualTo(FileFault.ZIP_BOMB);
    }

    @Test
    void stopsAMillionRowsEarly() throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            sheet.append("<row r='")
                    .append(i)
                    .append("'><c r='A")
                    .append(i)
                    .append("'><v>")
                    .append(i * 7919L % 99_991)
                    .append("</v></c></row>");
        }
        byte[] file = zip(
                "xl/workbook.xml",
                WORKBOOK,
                "xl/worksheets/sheet1.xml",
                sheet.append("</sheetData></worksheet>").toString());
        assertThat(refused(file).fault()).isEqualTo(FileFault.TOO_MANY_ROWS);
        assertThat(refused(Samples.csv(HEADINGS + ("\n" + CHILD).repeat(20_001)))
                        .fault())
                .isEqualTo(FileFault.TOO_MANY_ROWS);
    }

    private static List<SheetRow> read(byte[] content) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        assertThat(NominationFile.of(content).read(rows::add)).isEqualTo(rows.size());
        return rows;
    }

    private static UnreadableFile refused(byte[] content) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(content));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }
}
