package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.delegates.duplicates.DuplicatePair;
import id.suara.delegates.duplicates.DuplicateSide;
import id.suara.delegates.duplicates.Duplicates;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Two children side by side, to be told to be one or two. */
@Named("duplicatesPage")
@ViewScoped
public class DuplicatesPage implements Serializable {

    /** So many on one page; the next ones come as these are judged. */
    private static final int SHOWN = 10;

    /** One line of the comparison. */
    public record Compared(String label, String older, String newer) implements Serializable {

        public boolean isDifferent() {
            return !Objects.equals(older, newer);
        }
    }

    @Inject
    transient Duplicates duplicates;

    @Inject
    transient Regions regions;

    private List<DuplicatePair> pairs = List.of();
    private long count;

    public void load() {
        count = duplicates.count();
        pairs = duplicates.open(0, SHOWN);
    }

    public void merge(DuplicatePair pair) {
        duplicates.merge(pair.id(), pair.version());
        tell("merged");
        load();
    }

    public void keep(DuplicatePair pair) {
        duplicates.keep(pair.id(), pair.version());
        tell("kept");
        load();
    }

    private static void tell(String key) {
        String text = Texts.get(locale(), "delegates.duplicates." + key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    public List<Compared> compared(DuplicatePair pair) {
        DuplicateSide older = pair.older();
        DuplicateSide newer = pair.newer();
        List<Compared> lines = new ArrayList<>();
        lines.add(line("column.FULL_NAME", older.fullName(), newer.fullName()));
        lines.add(line("column.NICKNAME", older.nickname(), newer.nickname()));
        lines.add(line("column.BIRTH_DATE", date(older.birthDate()), date(newer.birthDate())));
        lines.add(line("column.SEX", word("sex", older.sex()), word("sex", newer.sex())));
        lines.add(line("column.PROVINCE", province(older), province(newer)));
        lines.add(line("column.REGENCY", regency(older), regency(newer)));
        lines.add(line("column.GRADE", older.grade(), newer.grade()));
        lines.add(line("column.MODE", word("mode", older.mode()), word("mode", newer.mode())));
        lines.add(line("column.GUARDIAN_NAME", older.guardianName(), newer.guardianName()));
        lines.add(line("column.GUARDIAN_PHONE", older.guardianPhone(), newer.guardianPhone()));
        lines.add(line("column.GUARDIAN_EMAIL", older.guardianEmail(), newer.guardianEmail()));
        lines.add(line("applications.status", word("status", older.status()), word("status", newer.status())));
        return lines;
    }

    private static Compared line(String label, String older, String newer) {
        return new Compared(
                Texts.get(locale(), "delegates." + label),
                Objects.requireNonNullElse(older, "–"),
                Objects.requireNonNullElse(newer, "–"));
    }

    private static String word(String kind, Enum<?> value) {
        return value == null ? null : Texts.get(locale(), "delegates." + kind + "." + value.name());
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
    }

    private String province(DuplicateSide side) {
        return regions.province(side.provinceCode()).map(Province::getName).orElse(null);
    }

    private String regency(DuplicateSide side) {
        return regions.regency(side.regencyCode()).map(Regency::getName).orElse(null);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<DuplicatePair> getPairs() {
        return pairs;
    }

    public long getCount() {
        return count;
    }
}
