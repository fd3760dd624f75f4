package id.suara.webinars.certificates;

import id.suara.congress.Regions;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same as a spreadsheet: a row for each certificate, under its person. */
@ApplicationScoped
public class TrainingFile {

    private static final List<String> COLUMNS =
            List.of("name", "email", "institution", "province", "webinar", "day", "minutes", "code");

    @Inject
    Regions regions;

    /** @param people as {@link Trainings#of} gives them to the caller */
    public void write(List<TrainedPerson> people, ExportFormat format, Locale locale, OutputStream to)
            throws IOException {
        try (ExportFormat.Sheet sheet = format.open(to, Texts.get(locale, "webinars.training.sheet"))) {
            sheet.row(
                    COLUMNS.stream()
                            .map(column -> Texts.get(locale, "webinars.training.column." + column))
                            .toList(),
                    true);
            for (TrainedPerson person : people) {
                for (ShownCertificate certificate : person.certificates()) {
                    sheet.row(cells(person, certificate, locale), false);
                }
            }
        }
    }

    private List<String> cells(TrainedPerson person, ShownCertificate certificate, Locale locale) {
        String province = regions.province(person.provinceCode())
                .map(one -> one.name(locale))
                .orElse("");
        return Stream.of(
                        person.name(),
                        person.email() == null ? "" : person.email(),
                        person.institution(),
                        province,
                        certificate.title(locale),
                        certificate.day(),
                        certificate.creditMinutes(),
                        certificate.code())
                .map(Object::toString)
                .toList();
    }
}
