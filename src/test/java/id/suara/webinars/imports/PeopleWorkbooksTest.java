package id.suara.webinars.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.intake.Samples;
import id.suara.kernel.Texts;
import id.suara.webinars.imports.ImportRow.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbooks that organizers get. */
class PeopleWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void anUntouchedTemplateHasEveryColumnAndNobody(String language) throws IOException {
        byte[] template = PeopleWorkbooks.template(Locale.forLanguageTag(language), List.of());
        Row headings = rows(template).get(0);
        for (PeopleColumn column : PeopleColumn.values()) {
            assertThat(PeopleColumn.of(headings.getCell(column.ordinal()).asString()))
                    .isEqualTo(column);
        }
        assertThatThrownBy(() -> PeopleFile.read(template)).hasMessage("webinars.import-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theExampleOfTheTemplateIsAGoodRow(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Row headings = rows(PeopleWorkbooks.template(locale, List.of())).get(0);
        Row example = rows(PeopleWorkbooks.template(locale, List.of())).get(1);
        StringBuilder csv = new StringBuilder();
        for (Row row : List.of(headings, example)) {
            for (PeopleColumn column : PeopleColumn.values()) {
                csv.append('"')
                        .append(row.getCell(column.ordinal())
                                .asString()
                                .replace("Contoh: ", "")
                                .replace("Example: ", ""))
                        .append("\",");
            }
            csv.append('\n');
        }
        PeopleFile file = PeopleFile.read(Lists.csv(csv.toString()));
        assertThat(new PeopleRules(Samples.regions())
                        .judge(file.people().get(0))
                        .reasons(locale))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0"})
    void theRowsToMendAreTextWhateverStandsInThem(String evil) throws IOException {
        byte[] file = Lists.csv(Lists.HEADINGS, "\"" + evil.replace("\"", "\"\"") + "\",siti,,,,,,,");
        Row row = rows(PeopleWorkbooks.faulty(Locale.ENGLISH, preview(file))).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo(evil);
        assertThat(row.getCell(PeopleColumn.values().length).asString())
                .startsWith("Row 2. ")
                .contains("E-mail: ", "Province: ");
    }

    @Test
    void theRowsToMendCanBeSentAsTheyAre() throws IOException {
        byte[] file = Lists.csv(
                Lists.HEADINGS,
                Lists.person("Siti", "siti@example.org"),
                Lists.person("Budi", "budi"),
                Lists.person("Siti lagi", "siti@example.org"));
        byte[] faulty = PeopleWorkbooks.faulty(Texts.INDONESIAN, preview(file));
        ImportPreview again = preview(faulty);
        assertThat(again.rows()).extracting(ImportRow::name).containsExactly("Budi", "Siti lagi");
        assertThat(again.count(State.WRONG)).isEqualTo(1);
        assertThat(again.count(State.GOOD)).isEqualTo(1);
    }

    private static ImportPreview preview(byte[] content) {
        PeopleFile file = PeopleFile.read(content);
        PeopleRules rules = new PeopleRules(Samples.regions());
        return new ImportPreview(
                file.columns(), file.people().stream().map(rules::judge).toList(), 0);
    }

    private static List<Row> rows(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getFirstSheet().read();
        }
    }
}
