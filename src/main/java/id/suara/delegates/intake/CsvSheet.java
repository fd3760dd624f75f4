package id.suara.delegates.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-, semicolon- or tab-separated text: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), or windows-1252. */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSheet() {}

    /** Whether it could be text at all. */
    static boolean isText(byte[] content) {
        if (mark(content, 0xFF, 0xFE) || mark(content, 0xFE, 0xFF)) {
            return true;
        }
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return false;
            }
        }
        return true;
    }

    static FoundRows read(byte[] content, ColumnMapping mapping, Consumer<SheetRow> rows) throws UnreadableFile {
        Charset charset = charset(content);
        RowStream stream = new RowStream(mapping, rows);
        try (Reader reader = reader(content, charset);
                CSVParser parser = format(separator(content, charset, mapping)).parse(reader)) {
            for (CSVRecord record : parser) {
                stream.take((int) record.getRecordNumber(), record.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(FileFault.DAMAGED);
        }
        return stream.finish();
    }

    /** The sign under which the most headings are found, or at least the widest row. */
    private static char separator(byte[] content, Charset charset, ColumnMapping mapping) throws IOException {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int found = 0;
            try (Reader reader = reader(content, charset);
                    CSVParser parser = format(separator).parse(reader)) {
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

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static Charset charset(byte[] content) {
        if (mark(content, 0xFF, 0xFE) || mark(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        } while (result.isOverflow());
        return result.isUnderflow();
    }

    private static Reader reader(byte[] content, Charset charset) {
        boolean marked = mark(content, 0xEF, 0xBB) && content.length > 2 && (content[2] & 0xFF) == 0xBF;
        int start = marked ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset);
    }

    private static boolean mark(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
