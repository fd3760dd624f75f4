package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.kernel.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    private static final List<String> PROVINCES = List.of("Jawa Barat", "Bali");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theTemplateHasEveryColumnUnderAHeadingThatIsReadAgain(String language) throws Exception {
        Locale locale = Texts.supported(Locale.forLanguageTag(language));
        List<Row> rows = rows(Workbooks.template(locale, PROVINCES));
        for (Column column : Column.values()) {
            String heading = rows.get(0).getCell(column.ordinal()).asString();
            assertThat(Column.of(heading)).as(heading).isEqualTo(column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void anUntouchedTemplateNominatesNobody(String language) {
        Locale locale = Texts.supported(Locale.forLanguageTag(language));
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> NominationFile.of(Workbooks.template(locale, PROVINCES)).read(row -> {}));
        assertThat(refused.fault()).isEqualTo(FileFault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theWordsOfItsListsAreUnderstood(String language) {
        Locale locale = Texts.supported(Locale.forLanguageTag(language));
        for (var mode : Mode.values()) {
            assertThat(Vocabulary.mode(Texts.get(locale, "delegates.mode." + mode)))
                    .isEqualTo(mode);
        }
        for (var sex : id.suara.identity.Person.Sex.values()) {
            assertThat(Vocabulary.sex(Texts.get(locale, "delegates.sex." + sex)))
                    .isEqualTo(sex);
        }
        for (var path : SelectionPath.values()) {
            assertThat(Vocabulary.path(Texts.get(locale, "delegates.path." + path)))
                    .isEqualTo(path);
        }
        for (var relation : id.suara.consent.Guardianship.Relation.values()) {
            assertThat(Vocabulary.relation(Texts.get(locale, "delegates.relation." + relation)))
                    .isEqualTo(relation);
        }
    }

    @Test
    void offersTheProvincesInAList() throws Exception {
        String sheet = part(Workbooks.template(Texts.INDONESIAN, PROVINCES), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("dataValidation", "Pilihan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
    void writesWhatAnOfficeWroteAsTextAndNeverAsAFormula(String evil) throws Exception {
        Map<Column, String> fields = new EnumMap<>(Column.class);
        fields.put(Column.FULL_NAME, evil);
        byte[] file = Workbooks.wrongRows(
                Texts.INDONESIAN,
                List.of(Column.FULL_NAME),
                List.of(new Workbooks.WrongRow(7, fields, RowFault.INVALID_DATE)));
        Cell cell = rows(file).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void tellsTheReasonInTheLastColumnInTheReadersLanguage() throws Exception {
        SheetRow row = Samples.row(Column.BIRTH_DATE, "31-02-2013");
        Workbooks.WrongRow wrong = new Workbooks.WrongRow(1_234, row.values(), RowFault.INVALID_DATE);
        List<Column> columns = List.copyOf(row.values().keySet());
        List<Row> id = rows(Workbooks.wrongRows(Texts.INDONESIAN, columns, List.of(wrong)));
        List<Row> en = rows(Workbooks.wrongRows(Locale.ENGLISH, columns, List.of(wrong)));
        assertThat(id.get(1).getCell(columns.size()).asString()).startsWith("Baris 1234: Tanggal lahir");
        assertThat(en.get(1).getCell(columns.size()).asString()).startsWith("Row 1234: The birth date");
    }

    @Test
    void canBeSentAgainOnceItIsMended() throws Exception {
        List<Column> columns = List.copyOf(Samples.goodRow().keySet());
        byte[] file = Workbooks.wrongRows(
                Texts.INDONESIAN,
                columns,
                List.of(new Workbooks.WrongRow(9, Samples.goodRow(), RowFault.INVALID_DATE)));
        List<SheetRow> read = new ArrayList<>();
        NominationFile.of(file).read(read::add);
        assertThat(read).hasSize(1);
        assertThat(Samples.rules().check(read.get(0)).isGood()).isTrue();
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
