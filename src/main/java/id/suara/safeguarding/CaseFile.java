package id.suara.safeguarding;

import id.suara.safeguarding.SafeguardingPolicy.Action;
import id.suara.safeguarding.units.UnitRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case as an officer reads it.
 *
 * @param about such as {@code idea:12}, or null
 * @param answerable whether there is a reporter who can come back
 * @param lines everything but the readings, oldest first
 * @param pictures of what it is about, by the ids under which {@link CaseFiles#picture} opens them
 * @param readers each once, the latest first
 * @param shutOut from whom it is kept, by account
 * @param regency its name, or null
 * @param allowed what the reader may do now
 */
public record CaseFile(
        CaseRow row,
        String about,
        boolean answerable,
        List<Line> lines,
        List<Long> pictures,
        List<Reader> readers,
        Map<Long, String> shutOut,
        boolean officeShutOut,
        String regency,
        Set<Action> allowed) {

    /** @param by null for the reporter and the system
     *  @param words null for a line without */
    public record Line(
            EntryKind kind, Instant at, String by, String words, Level level, UnitRow unit, CloseReason closeReason) {}

    public record Reader(String name, Instant lastAt, int times) {}

    public boolean may(Action action) {
        return allowed.contains(action);
    }

    public Stream<Line> of(EntryKind kind) {
        return lines.stream().filter(line -> line.kind() == kind);
    }
}
