package id.suara.safeguarding.web;

import id.suara.safeguarding.CaseFile;
import id.suara.safeguarding.CloseReason;
import id.suara.safeguarding.EntryKind;
import id.suara.safeguarding.Level;
import java.time.Instant;
import java.util.List;

/**
 * A case as the API shows it.
 *
 * @param about absent when it is about nothing that is here
 * @param lines everything but the readings, oldest first
 */
public record CaseView(
        RowView summary,
        String about,
        boolean answerable,
        List<LineView> lines,
        List<ReaderView> readers,
        List<Long> shutOut,
        boolean officeShutOut,
        List<String> allowed) {

    /** @param by absent for the reporter and the system */
    public record LineView(
            EntryKind kind, Instant at, String by, String words, Level level, Long unit, CloseReason closeReason) {}

    public record ReaderView(String name, Instant lastAt, int times) {}

    static CaseView of(CaseFile file) {
        return new CaseView(
                RowView.of(file.row()),
                file.about(),
                file.answerable(),
                file.lines().stream()
                        .map(line -> new LineView(
                                line.kind(),
                                line.at(),
                                line.by(),
                                line.words(),
                                line.level(),
                                line.unit() == null ? null : line.unit().id(),
                                line.closeReason()))
                        .toList(),
                file.readers().stream()
                        .map(reader -> new ReaderView(reader.name(), reader.lastAt(), reader.times()))
                        .toList(),
                file.shutOut().keySet().stream().sorted().toList(),
                file.officeShutOut(),
                file.allowed().stream().map(Enum::name).sorted().toList());
    }
}
