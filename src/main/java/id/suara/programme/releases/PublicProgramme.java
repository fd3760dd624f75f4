package id.suara.programme.releases;

import id.suara.programme.parts.TrackRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The current release as everybody may read it.
 *
 * @param reading counts the readings of this node: whatever is made of two with the same number is the same
 * @param sessions that take place, by time
 */
public record PublicProgramme(
        long reading,
        ReleasedProgramme release,
        String congress,
        LocalDate firstDay,
        LocalDate lastDay,
        ZoneId zone,
        List<TrackRow> tracks,
        List<PublicSession> sessions) {

    /** The congress's days, where it is. */
    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }
}
