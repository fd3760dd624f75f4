package id.suara.delegates.rooms.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.rooms.Lodger;
import id.suara.delegates.rooms.RoomDraft;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The draft as a file for the hotel and the halls: nicknames, no other name (S9). */
@ApplicationScoped
public class RoomsFile {

    static final String NAME = "kamar.csv";
    static final String TYPE = "text/csv";

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    Regions regions;

    byte[] of(RoomDraft draft, Locale locale) {
        StringBuilder file = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter rows = new CSVPrinter(file, CSVFormat.RFC4180)) {
            rows.printRecord(
                    Texts.get(locale, "rooms.room"),
                    Texts.get(locale, "rooms.sex"),
                    Texts.get(locale, "rooms.band"),
                    Texts.get(locale, "rooms.nickname"),
                    Texts.get(locale, "delegates.applications.province"));
            for (RoomDraft.RoomRow room : draft.rooms()) {
                for (Lodger lodger : room.lodgers()) {
                    rows.printRecord(
                            room.number(),
                            Texts.get(locale, "delegates.sex." + room.sex()),
                            Texts.get(locale, "rooms.band." + room.band()),
                            harmless(lodger.nickname()),
                            regions.province(lodger.provinceCode())
                                    .map(Province::getName)
                                    .orElse(""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet calculates what begins so. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
