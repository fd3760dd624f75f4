package id.suara.kernel;

import id.suara.kernel.UnreadableSheet.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text under one separator. */
final class TextRows implements Spreadsheet.Rows {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private TextRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static TextRows of(DelimitedText text, char separator) throws UnreadableSheet {
        try {
            return new TextRows(text.parse(separator));
        } catch (IOException e) {
            throw new UnreadableSheet(Fault.DAMAGED);
        }
    }

    @Override
    public Spreadsheet.Row next() throws UnreadableSheet {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord found = records.next();
            return new Spreadsheet.Row((int) found.getRecordNumber(), found.toList());
        } catch (UncheckedIOException | IllegalStateException e) {
            // Quotes that never close.
            throw new UnreadableSheet(Fault.DAMAGED);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
