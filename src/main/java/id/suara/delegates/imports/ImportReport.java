package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.Heading;
import id.suara.kernel.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How an import stands.
 *
 * @param rows under the headings; 0 until they are counted
 * @param checked while it runs
 * @param good rows of a file that is looked at before it is written; wrong likewise
 * @param accepted 0 until it is done: all are written at once
 * @param failure a {@link FileFault}'s name, null unless it failed
 * @param missing the columns that were not found, by name and comma, or null
 * @param headingsText for {@link #headings()}
 * @param expiresAt when what is kept of the file goes, while it waits for a person; else null
 */
public record ImportReport(
        long id,
        ImportState state,
        int rows,
        int checked,
        int good,
        int wrong,
        int accepted,
        String failure,
        String missing,
        String headingsText,
        Instant createdAt,
        Instant expiresAt,
        Instant finishedAt,
        long version)
        implements Serializable {

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

    /** Whether it waits for a person. */
    public boolean isWaiting() {
        return state.isWaiting();
    }

    /** The file's own headings and what each is read as; empty for one that came straight in. */
    public List<Heading> headings() {
        return KeptText.read(headingsText);
    }

    /** The columns of the file that are read, in its order. */
    public List<Column> columns() {
        return headings().stream().map(Heading::column).filter(Objects::nonNull).toList();
    }

    /** @return why it failed, null unless it did */
    public String failureText(Locale locale) {
        if (failure == null) {
            return null;
        }
        String columns = missing == null
                ? ""
                : Arrays.stream(missing.split(","))
                        .map(name -> Column.valueOf(name).heading(locale))
                        .collect(Collectors.joining(", "));
        return Texts.named(
                Texts.get(locale, "error." + FileFault.valueOf(failure).code()), Map.of("columns", columns));
    }
}
