package id.suara.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Comma-, semicolon- or tab-separated text: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), or windows-1252. */
public final class DelimitedText {

    /** In the order in which they are tried. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] content;
    private final Charset charset;

    /** @param content not copied */
    public DelimitedText(byte[] content) {
        this.content = content;
        this.charset = charset(content);
    }

    /** Whether it could be text at all. */
    public static boolean isText(byte[] content) {
        if (isUtf16(content)) {
            return true;
        }
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return false;
            }
        }
        return true;
    }

    /** From the beginning, each time. Records are numbered as a spreadsheet numbers its rows: empty lines count.
     *
     *  @return one that throws {@link java.io.UncheckedIOException} or {@link IllegalStateException} on the way where quotes
     *     never close */
    public CSVParser parse(char separator) throws IOException {
        int start = mark(content, 0xEF, 0xBB) && content.length > 2 && (content[2] & 0xFF) == 0xBF ? 3 : 0;
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(content, start, content.length - start), charset));
    }

    private static Charset charset(byte[] content) {
        if (isUtf16(content)) {
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

    private static boolean isUtf16(byte[] content) {
        return mark(content, 0xFF, 0xFE) || mark(content, 0xFE, 0xFF);
    }

    private static boolean mark(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
