package id.suara.delegates.desk;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.delegates.form.AnswerRow;
import id.suara.delegates.form.AnswersOfMany;
import id.suara.delegates.form.Question;
import id.suara.kernel.DomainException;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the desk shows, as a file: the same rows for the same caller, and of them those whose guardian consented (L3). */
@ApplicationScoped
public class DeskExport {

    private static final int ROWS_AT_ONCE = 1000;
    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "nickname",
            "age",
            "sex",
            "province",
            "regency",
            "level",
            "mode",
            "status",
            "consent",
            "nominated");

    /** One that was allowed and written down; it only has to be sent. */
    public interface Release {
        void writeTo(OutputStream to) throws IOException;
    }

    @Inject
    Desk desk;

    @Inject
    AnswersOfMany answers;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    /** Writes down who took what (L15). What it returns reads the rows while it writes them, a thousand in memory at most.
     *
     *  @throws DomainException {@code access.denied} */
    public Release release(DeskFilter filter, ExportFormat format, Locale locale) {
        return release(filter, format, locale, List.of());
    }

    /** As {@link #release}, with a column for each of the organizers' questions whose answers the caller may read. */
    public Release releaseWithAnswers(DeskFilter filter, ExportFormat format, Locale locale) {
        return release(filter, format, locale, answers.release());
    }

    private Release release(DeskFilter filter, ExportFormat format, Locale locale, List<Question> questions) {
        DeskFilter released = desk.release(filter, format.name());
        Congress congress = congresses.requireCurrent();
        return to -> {
            try (ExportFormat.Sheet sheet = format.open(to, Texts.get(locale, "delegates.applications.title"))) {
                sheet.row(
                        Stream.concat(
                                        COLUMNS.stream().map(column -> Texts.get(locale, "delegates.export." + column)),
                                        questions.stream().map(question -> question.label(locale)))
                                .toList(),
                        true);
                long after = 0;
                List<DeskRow> rows;
                do {
                    rows = desk.forFile(released, after, ROWS_AT_ONCE);
                    Map<Long, Map<Long, AnswerRow>> answered =
                            answers.of(rows.stream().map(DeskRow::id).toList(), questions, locale);
                    for (DeskRow row : rows) {
                        Map<Long, AnswerRow> given = answered.getOrDefault(row.id(), Map.of());
                        sheet.row(
                                Stream.concat(
                                                cells(row, congress, locale),
                                                questions.stream()
                                                        .map(question -> given.get(question.getId()))
                                                        .map(answer -> answer == null ? "" : answer.said(locale)))
                                        .toList(),
                                false);
                        after = row.id();
                    }
                } while (rows.size() == ROWS_AT_ONCE);
            }
        };
    }

    private Stream<String> cells(DeskRow row, Congress congress, Locale locale) {
        return Stream.of(
                        row.id(),
                        row.fullName(),
                        row.nickname(),
                        congress.ageOnFirstDay(row.birthDate()),
                        word(locale, "sex", row.sex()),
                        regions.province(row.provinceCode())
                                .map(Province::getName)
                                .orElse(row.provinceCode()),
                        regions.regency(row.regencyCode()).map(Regency::getName).orElse(row.regencyCode()),
                        row.level() == null ? "" : row.level().name(),
                        word(locale, "mode", row.mode()),
                        word(locale, "status", row.status()),
                        word(locale, "consent", row.consent()),
                        row.nominatedAt().atZone(congress.zone()).toLocalDate())
                .map(Object::toString);
    }

    private static String word(Locale locale, String kind, Enum<?> value) {
        return value == null ? "" : Texts.get(locale, "delegates." + kind + "." + value.name());
    }
}
