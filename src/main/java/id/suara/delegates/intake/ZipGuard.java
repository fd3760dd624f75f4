package id.suara.delegates.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook into nothing, counting, before the reader may touch it: by the same library and the same directory,
 * so that both see the same parts.
 */
final class ZipGuard {

    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    /** Shared strings are held in memory by the reader. */
    private static final long MOST_STRINGS = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    /** Offices format some empty rows below their list; nobody formats so many. */
    private static final int MOST_PHYSICAL_ROWS = 100_000;

    private static final long SUSPICIOUS_FROM = 4L * 1024 * 1024;
    private static final long WORST_RATIO = 150;

    private long unpacked;
    private int parts;
    private boolean workbook;

    /** Finds a word in bytes that come in pieces. Its first byte must not stand in it again. */
    private static final class Word {
        private final byte[] word;
        private int matched;
        private int count;

        Word(String word) {
            this.word = word.getBytes(StandardCharsets.US_ASCII);
        }

        void take(byte b) {
            if (b == word[matched]) {
                if (++matched == word.length) {
                    count++;
                    matched = 0;
                }
            } else {
                matched = b == word[0] ? 1 : 0;
            }
        }
    }

    private ZipGuard() {}

    static void check(byte[] content) throws UnreadableFile {
        ZipGuard guard = new ZipGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                guard.check(zip, entries.nextElement());
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new UnreadableFile(FileFault.DAMAGED);
        }
        if (!guard.workbook) {
            throw new UnreadableFile(FileFault.NOT_A_SPREADSHEET);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws UnreadableFile, IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        workbook = workbook || (name.startsWith("xl/") && name.endsWith(".xml"));
        if (++parts > MOST_PARTS) {
            throw new UnreadableFile(FileFault.ZIP_BOMB);
        }
        if (!entry.isDirectory()) {
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            long most = name.endsWith("sharedstrings.xml") ? MOST_STRINGS : MOST_UNPACKED;
            try (InputStream part = zip.getInputStream(entry)) {
                count(part, entry, xml, most);
            }
        }
    }

    private void count(InputStream part, ZipArchiveEntry entry, boolean xml, long most)
            throws UnreadableFile, IOException {
        Word documentType = new Word("<!DOCTYPE");
        Word row = new Word("<row");
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            if (xml) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableFile(FileFault.DAMAGED); // UTF-16 would hide what we look for
                    }
                    documentType.take(buffer[i]);
                    row.take(buffer[i]);
                }
            }
            size += read;
            unpacked += read;
            if (documentType.count > 0) {
                throw new UnreadableFile(FileFault.DAMAGED);
            }
            if (row.count > MOST_PHYSICAL_ROWS) {
                throw new UnreadableFile(FileFault.TOO_MANY_ROWS);
            }
            boolean tooDense = size > SUSPICIOUS_FROM && size > WORST_RATIO * Math.max(1, entry.getCompressedSize());
            if (unpacked > MOST_UNPACKED || size > most || tooDense) {
                throw new UnreadableFile(FileFault.ZIP_BOMB);
            }
        }
    }
}
