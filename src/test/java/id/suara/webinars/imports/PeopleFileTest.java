package id.suara.webinars.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists of people are read. */
class PeopleFileTest {

    private static final String ROW = Lists.person("Siti Aminah", "siti@dinas.go.id");

    @ParameterizedTest
    @CsvSource({
        "NAMA LENGKAP, NAME",
        "Full name, NAME",
        "Nama Peserta*, NAME",
        "E-mail, EMAIL",
        "e mail, EMAIL",
        "Alamat Surel, EMAIL",
        "Jenis instansi, INSTITUTION_KIND",
        "Kind of institution, INSTITUTION_KIND",
        "Asal Instansi, INSTITUTION",
        "Name of the institution, INSTITUTION",
        "Tipe Dinas Sosial (A/B/C), OFFICE_TYPE",
        "Office type, OFFICE_TYPE",
        "Propinsi, PROVINCE",
        "Kab./Kota, REGENCY",
        "Regency or city, REGENCY",
        "Jabatan, ROLE",
        "Position or role, ROLE",
        "Layanan akses, ACCESS",
        "Access services (sign language or captions), ACCESS"
    })
    void knowsAHeadingByWhatPeopleCallIt(String heading, PeopleColumn column) {
        assertThat(PeopleColumn.of(heading)).isEqualTo(column);
    }

    @ParameterizedTest
    @EnumSource(PeopleColumn.class)
    void knowsTheHeadingsOfItsOwnTemplates(PeopleColumn column) {
        for (Locale locale : new Locale[] {Locale.forLanguageTag("id"), Locale.ENGLISH}) {
            assertThat(PeopleColumn.of(column.heading(locale))).isEqualTo(column);
        }
    }

    @Test
    void readsPeopleUnderTheirHeadingsInAnyOrderAndBelowALetter() {
        PeopleFile file = PeopleFile.read(Lists.csv(
                "Kepada Panitia Kongres Anak Indonesia,,,,,",
                "Nomor 12/DS/2027,,,,,",
                "",
                "No,Jabatan,Nama,E-mail,Asal Instansi,Jenis Instansi,Provinsi",
                "1,Staf,Siti,siti@dinas.go.id,Dinsos Sleman,Dinas Sosial,DIY",
                ",,,,,,",
                "2,Kepala,Budi,budi@dinas.go.id,Dinsos Sleman,Dinas Sosial,DIY"));
        assertThat(file.columns())
                .containsExactly(
                        PeopleColumn.NAME,
                        PeopleColumn.EMAIL,
                        PeopleColumn.INSTITUTION_KIND,
                        PeopleColumn.INSTITUTION,
                        PeopleColumn.PROVINCE,
                        PeopleColumn.ROLE);
        assertThat(file.people()).extracting(SheetPerson::number).containsExactly(5, 7);
        assertThat(file.people().get(1).text(PeopleColumn.NAME)).isEqualTo("Budi");
        assertThat(file.people().get(1).text(PeopleColumn.ROLE)).isEqualTo("Kepala");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void readsWhatExcelCallsCsv(String separator) {
        String text = "\uFEFF" + (Lists.HEADINGS + "\r\n" + ROW).replace(",", separator);
        assertThat(PeopleFile.read(text.getBytes(StandardCharsets.UTF_8)).people())
                .singleElement()
                .satisfies(row -> assertThat(row.text(PeopleColumn.EMAIL)).isEqualTo("siti@dinas.go.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsTheWritingOfWindowsToo(String charset) {
        String text = Lists.HEADINGS + "\n" + Lists.person("Andr\u00e9", "andre@example.org");
        assertThat(PeopleFile.read(text.getBytes(Charset.forName(charset))).people())
                .singleElement()
                .satisfies(row -> assertThat(row.text(PeopleColumn.NAME)).isEqualTo("Andr\u00e9"));
    }

    @Test
    void readsTheSheetOfAWorkbookThatHasThePeople() throws IOException {
        byte[] content = workbook(sheets -> {
            sheets.newWorksheet("Catatan").value(0, 0, "Nama");
            Worksheet people = sheets.newWorksheet("Peserta");
            write(people, 2, Lists.HEADINGS);
            write(people, 3, ROW);
        });
        assertThat(PeopleFile.read(content).people()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.text(PeopleColumn.REGENCY)).isEqualTo("Kab. Sleman");
        });
    }

    @Test
    void takesOfAFormulaWhatItCameToAndNothingOfOneThatWasNeverComputed() throws IOException {
        byte[] content = workbook(sheets -> {
            Worksheet people = sheets.newWorksheet("Peserta");
            write(people, 0, Lists.HEADINGS);
            write(people, 1, ROW);
            people.formula(1, 0, "HYPERLINK(\"http://jahat.example\",\"Siti\")");
        });
        assertThat(PeopleFile.read(content).people().get(0).text(PeopleColumn.NAME))
                .isEmpty();
    }

    @Test
    void neverReadsTheExampleOfTheTemplate() {
        assertThat(PeopleFile.read(Lists.csv(Lists.HEADINGS, Lists.person("CONTOH: Siti", "siti@example.org"), ROW))
                        .people())
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoListAndSaysWhy() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo("webinars.import-empty");
        assertThat(refused(Lists.csv("", " , "))).isEqualTo("webinars.import-empty");
        assertThat(refused(Lists.csv(Lists.HEADINGS))).isEqualTo("webinars.import-empty");
        assertThat(refused(Lists.csv("Halo, ini surat biasa."))).isEqualTo("webinars.import-headings");
        assertThat(refused(Lists.csv("%PDF-1.7"))).isEqualTo("webinars.import-not-a-spreadsheet");
        assertThat(refused(new byte[] {1, 2, 3})).isEqualTo("webinars.import-not-a-spreadsheet");
        assertThat(refused(Lists.zip("readme.txt", "hello"))).isEqualTo("webinars.import-not-a-spreadsheet");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("webinars.import-old-or-locked");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo("webinars.import-damaged");
        assertThat(refused(Lists.zip(
                        "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>")))
                .isEqualTo("webinars.import-damaged");
        assertThat(refused(Lists.csv(Lists.HEADINGS, "\"Siti,1,2"))).isEqualTo("webinars.import-damaged");
        assertThat(refused(new byte[PeopleFile.LARGEST + 1])).isEqualTo("webinars.import-too-large");
    }

    @Test
    void stopsAZipBombAndAFloodOfRows() throws IOException {
        assertThat(refused(Lists.zip("xl/workbook.xml", "<x/>", "xl/sharedStrings.xml", " ".repeat(20_000_000))))
                .isEqualTo("webinars.import-zip-bomb");
        String many = IntStream.range(0, PeopleFile.MOST_ROWS + 1)
                .mapToObj(i -> Lists.person("Siti", "siti" + i + "@example.org"))
                .collect(Collectors.joining("\n"));
        assertThat(refused(Lists.csv(Lists.HEADINGS, many))).isEqualTo("webinars.import-too-many-rows");
        String most = many.substring(0, many.lastIndexOf('\n'));
        assertThat(PeopleFile.read(Lists.csv(Lists.HEADINGS, most)).people()).hasSize(PeopleFile.MOST_ROWS);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> PeopleFile.read(Lists.csv("Nama,Surel,Kota", "Siti,siti@example.org,Solo")));
        assertThat(refusal.fields())
                .containsExactly(
                        new FieldError("institutionKind", "webinars.import-no-institution-kind"),
                        new FieldError("institution", "webinars.import-no-institution"),
                        new FieldError("province", "webinars.import-no-province"),
                        new FieldError("role", "webinars.import-no-role"));
    }

    private static String refused(byte[] content) {
        return catchThrowableOfType(DomainException.class, () -> PeopleFile.read(content))
                .code();
    }

    private interface Sheets {
        void write(Workbook workbook) throws IOException;
    }

    private static byte[] workbook(Sheets sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            sheets.write(workbook);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, String row) {
        String[] cells = row.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            sheet.value(line, i, cells[i]);
        }
    }
}
