package id.suara.webinars.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** The webinar of 19 August 2020, nine to eleven in the west of Indonesia, and reports of it. */
final class Reports {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final MeetingHours HOURS = new MeetingHours(at("09:00"), at("11:00"));

    private Reports() {}

    /** That day, in the west. */
    static Instant at(String time) {
        return Instant.parse("2020-08-19T" + time + ":00Z").minusSeconds(7 * 3600L);
    }

    static byte[] sample(String name) {
        try (InputStream file = Reports.class.getResourceAsStream("/webinars/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MeetingReport read(String text) {
        return MeetingReport.read(text.getBytes(StandardCharsets.UTF_8), HOURS, WIB);
    }
}
