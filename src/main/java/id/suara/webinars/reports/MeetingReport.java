package id.suara.webinars.reports;

import id.suara.kernel.DelimitedText;
import id.suara.kernel.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A meeting provider's list of who was there and when, as Zoom and Google Meet give it out.
 *
 * @param presences in the order of the report
 * @param unread rows that tell of no presence; with the presences they are all that have anything in them
 */
public record MeetingReport(List<Presence> presences, List<UnreadRow> unread) {

    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public static final int MOST_ROWS = 20_000;

    private static final int SEARCHED_ROWS = 30;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    public MeetingReport {
        presences = List.copyOf(presences);
        unread = List.copyOf(unread);
    }

    /** Reads it whole. Before the heads of the columns there may be what sums the meeting up; they may come again, as in Zoom's
     *  report of a webinar, which lists hosts, panelists and attendees one after another.
     *
     *  @param content told apart by what is in it, never by a file's name
     *  @param hours when the webinar was held, to put a date on times of the day, to tell day from month, and to notice the report
     *     of another meeting
     *  @param zone in which the report is written; where a time names its own, that counts
     *  @throws DomainException {@code webinars.report-too-large}, {@code -empty}, {@code -workbook}, {@code -web-page}, {@code
     *     -not-text}, {@code -damaged}, {@code -no-headings}, {@code -no-times} (a list of people without when), {@code -no-rows},
     *     {@code -too-many-rows}, {@code -other-day} (every row is, with {@code {day}}) or {@code -other-hours} (that day, but hours
     *     away from the webinar, as in a wrong zone) */
    public static MeetingReport read(byte[] content, MeetingHours hours, ZoneId zone) {
        checkOutside(content);
        ReportRows rows = new ReportRows();
        DelimitedText text = new DelimitedText(content);
        try (CSVParser parser = text.parse(separator(text))) {
            for (CSVRecord record : parser) {
                rows.take((int) record.getRecordNumber(), record.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw DomainException.invalid("webinars.report-damaged");
        }
        return new TimeReading(rows.finish(), hours, zone).report();
    }

    private static void checkOutside(byte[] content) {
        if (content.length > LARGEST) {
            throw DomainException.tooLarge("webinars.report-too-large");
        }
        if (content.length == 0) {
            throw DomainException.invalid("webinars.report-empty");
        }
        if (startsWith(content, ZIP) || startsWith(content, OLE2)) {
            throw DomainException.invalid("webinars.report-workbook");
        }
        if (startsWith(content, PDF) || !DelimitedText.isText(content)) {
            throw DomainException.invalid("webinars.report-not-text");
        }
        if (isWebPage(content)) {
            throw DomainException.invalid("webinars.report-web-page");
        }
    }

    private static boolean isWebPage(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** The sign under which the most of a heading row is known. */
    private static char separator(DelimitedText text) throws IOException {
        char best = DelimitedText.SEPARATORS.get(0);
        int most = 0;
        for (char separator : DelimitedText.SEPARATORS) {
            int known = 0;
            try (CSVParser parser = text.parse(separator)) {
                var records = parser.iterator();
                for (int i = 0; i < SEARCHED_ROWS && records.hasNext(); i++) {
                    known = Math.max(
                            known,
                            ReportHeadings.of(records.next().toList()).places().size());
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                // Quotes that never close under this separator: not this one.
                continue;
            }
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }
}
