package id.suara.moderation.statistics.web;

import id.suara.kernel.Texts;
import id.suara.moderation.Outcome;
import id.suara.moderation.statistics.ModerationStatistics;
import id.suara.moderation.statistics.StatisticsDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** The numbers of moderation in the weeks from one day to another. */
@Named("statisticsPage")
@ViewScoped
public class StatisticsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatisticsDesk desk;

    private transient ModerationStatistics numbers;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void load() {
        numbers = desk.read(from, to);
        from = numbers.from();
        to = numbers.to();
    }

    public void show() {
        load();
    }

    /** A number, or that there are few. */
    public String told(Long number) {
        return number == null ? text("moderation.statistics.few") : number.toString();
    }

    /** Minutes as people say them; a stroke for none that is told. */
    public String waited(Long minutes) {
        if (minutes == null) {
            return "–";
        }
        if (minutes >= 24 * 60) {
            return text("moderation.waited-days", minutes / (24 * 60), minutes / 60 % 24);
        }
        return minutes >= 60
                ? text("moderation.waited-hours", minutes / 60, minutes % 60)
                : text("moderation.waited-minutes", minutes);
    }

    /** What a reason is called; an unknown template by its code. */
    public String reason(String code) {
        return text(code.equals("own-words") ? "moderation.statistics.own-words" : "moderation.reason." + code);
    }

    /** What a kind of text is called; an unknown one by its code. */
    public String kind(String code) {
        return switch (code) {
            case "idea", "comment" -> text("moderation.statistics.kind." + code);
            default -> code;
        };
    }

    public String outcome(Outcome outcome) {
        return text("moderation.was." + outcome);
    }

    private static String text(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.get(locale, key, values);
    }

    public ModerationStatistics getNumbers() {
        return numbers;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
