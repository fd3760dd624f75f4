package id.suara.delegates.intake;

import id.suara.kernel.DelimitedText;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A file with nominations, .xlsx or .csv; told apart by what is in it, never by its name. */
public final class NominationFile {

    public static final int LARGEST = 20 * 1024 * 1024;
    public static final int MOST_ROWS = 20_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final boolean excel;

    private NominationFile(byte[] content, boolean excel) {
        this.content = content;
        this.excel = excel;
    }

    /** Looks at the outside only; what is inside shows when it is read.
     *
     *  @param content not copied
     *  @throws UnreadableFile for one that is too large, empty or no spreadsheet at first sight */
    public static NominationFile of(byte[] content) throws UnreadableFile {
        if (content.length > LARGEST) {
            throw new UnreadableFile(FileFault.TOO_LARGE);
        }
        if (content.length == 0) {
            throw new UnreadableFile(FileFault.EMPTY);
        }
        if (startsWith(content, OLE2)) {
            throw new UnreadableFile(FileFault.OLD_OR_LOCKED);
        }
        boolean excel = startsWith(content, ZIP);
        if (!excel && (startsWith(content, PDF) || !DelimitedText.isText(content))) {
            throw new UnreadableFile(FileFault.NOT_A_SPREADSHEET);
        }
        return new NominationFile(content, excel);
    }

    /** Streams the rows under the headings, blank ones left out; may be called again.
     *
     *  @return how many there were */
    public int read(Consumer<SheetRow> rows) throws UnreadableFile {
        return read(ColumnMapping.NONE, rows).rows();
    }

    /** As {@link #read(Consumer)}, under headings that an office may have named in its own way. */
    public FoundRows read(ColumnMapping mapping, Consumer<SheetRow> rows) throws UnreadableFile {
        return excel ? ExcelSheet.read(content, mapping, rows) : CsvSheet.read(content, mapping, rows);
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && java.util.Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
