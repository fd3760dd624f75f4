package id.suara.kernel;

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

    private static final int MOST_PARTS = 2_000;
    private static final long SUSPICIOUS_FROM = 4L * 1024 * 1024;
    private static final long WORST_RATIO = 150;

    private final Spreadsheet.Limits limits;
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

    private ZipGuard(Spreadsheet.Limits limits) {
        this.limits = limits;
    }

    static void check(byte[] content, Spreadsheet.Limits limits) throws UnreadableSheet {
        ZipGuard guard = new ZipGuard(limits);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                guard.check(zip, entries.nextElement());
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new UnreadableSheet(UnreadableSheet.Fault.DAMAGED);
        }
        if (!guard.workbook) {
            throw new UnreadableSheet(UnreadableSheet.Fault.NOT_A_SPREADSHEET);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws UnreadableSheet, IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        workbook = workbook || (name.startsWith("xl/") && name.endsWith(".xml"));
        if (++parts > MOST_PARTS) {
            throw new UnreadableSheet(UnreadableSheet.Fault.ZIP_BOMB);
        }
        if (!entry.isDirectory()) {
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            long most = name.endsWith("sharedstrings.xml") ? limits.strings() : limits.unpacked();
            try (InputStream part = zip.getInputStream(entry)) {
                count(part, entry, xml, most);
            }
        }
    }

    private void count(InputStream part, ZipArchiveEntry entry, boolean xml, long most)
            throws UnreadableSheet, IOException {
        Word documentType = new Word("<!DOCTYPE");
        Word row = new Word("<row");
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            if (xml) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableSheet(UnreadableSheet.Fault.DAMAGED); // UTF-16 would hide what we look for
                    }
                    documentType.take(buffer[i]);
                    row.take(buffer[i]);
                }
            }
            size += read;
            unpacked += read;
            if (documentType.count > 0) {
                throw new UnreadableSheet(UnreadableSheet.Fault.DAMAGED);
            }
            if (row.count > limits.physicalRows()) {
                throw new UnreadableSheet(UnreadableSheet.Fault.TOO_MANY_ROWS);
            }
            boolean tooDense = size > SUSPICIOUS_FROM && size > WORST_RATIO * Math.max(1, entry.getCompressedSize());
            if (unpacked > limits.unpacked() || size > most || tooDense) {
                throw new UnreadableSheet(UnreadableSheet.Fault.ZIP_BOMB);
            }
        }
    }
}
