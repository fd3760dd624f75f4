package id.suara.delegates;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.FileFault;
import id.suara.kernel.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How an import stands.
 *
 * @param rows under the headings; 0 until they are counted
 * @param checked while it runs
 * @param accepted 0 until it is done: all are written at once
 * @param failure a {@link FileFault}'s name, null unless it failed
 * @param missing the columns that were not found, by name and comma, or null
 */
public record ImportReport(
        long id,
        ImportState state,
        int rows,
        int checked,
        int accepted,
        String failure,
        String missing,
        Instant createdAt,
        Instant finishedAt) {

    public int rejected() {
        return state == ImportState.DONE ? rows - accepted : 0;
    }

    /** In hundredths; below 100 until everything is written. */
    public int percent() {
        if (state != ImportState.RUNNING) {
            return 100;
        }
        return rows == 0 ? 0 : Math.min(99, checked * 100 / rows);
    }

    public boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    /** @return why it failed, null unless it did */
    public String failureText(Locale locale) {
        if (failure == null) {
            return null;
        }
        String columns = missing == null
                ? ""
                : Arrays.stream(missing.split(","))
                        .map(name -> Column.valueOf(name).heading())
                        .collect(Collectors.joining(", "));
        return Texts.named(
                Texts.get(locale, "error." + FileFault.valueOf(failure).code()), Map.of("columns", columns));
    }
}
