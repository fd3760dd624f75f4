package id.suara.delegates.intake;

import id.suara.kernel.DelimitedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Nominations in {@link DelimitedText}. */
final class CsvSheet {

    private CsvSheet() {}

    static FoundRows read(byte[] content, ColumnMapping mapping, Consumer<SheetRow> rows) throws UnreadableFile {
        DelimitedText text = new DelimitedText(content);
        RowStream stream = new RowStream(mapping, rows);
        try (CSVParser parser = text.parse(separator(text, mapping))) {
            for (CSVRecord record : parser) {
                stream.take((int) record.getRecordNumber(), record.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(FileFault.DAMAGED);
        }
        return stream.finish();
    }

    /** The sign under which the most headings are found, or at least the widest row. */
    private static char separator(DelimitedText text, ColumnMapping mapping) throws IOException {
        char best = DelimitedText.SEPARATORS.get(0);
        int most = 0;
        for (char separator : DelimitedText.SEPARATORS) {
            int found = 0;
            try (CSVParser parser = text.parse(separator)) {
                var records = parser.iterator();
                for (int i = 0; i < Headings.SEARCHED_ROWS && records.hasNext(); i++) {
                    found = Math.max(
                            found, Headings.of(records.next().toList(), mapping).likeness());
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                // Quotes that never close under this separator: not this one.
                continue;
            }
            if (found > most) {
                most = found;
                best = separator;
            }
        }
        return best;
    }
}
