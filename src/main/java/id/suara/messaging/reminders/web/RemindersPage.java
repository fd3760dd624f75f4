package id.suara.messaging.reminders.web;

import id.suara.kernel.Texts;
import id.suara.messaging.reminders.ReminderPlanRow;
import id.suara.messaging.reminders.ReminderPlans;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** For each kind, how long before its time reminders go. */
@Named("remindersPage")
@ViewScoped
public class RemindersPage implements Serializable {

    /** What is mostly wanted; what else was chosen by a program is offered too. */
    private static final List<Integer> OFFERED =
            List.of(60, 3 * 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60, 14 * 24 * 60, 21 * 24 * 60);

    /** One kind, while it is edited. */
    public static class Line implements Serializable {

        private final ReminderPlanRow row;
        private List<String> chosen = new ArrayList<>();

        Line(ReminderPlanRow row) {
            this.row = row;
            row.minutes().forEach(each -> chosen.add(String.valueOf(each)));
        }

        public ReminderPlanRow getRow() {
            return row;
        }

        public List<Integer> getOffered() {
            TreeSet<Integer> all = new TreeSet<>(OFFERED);
            all.addAll(row.minutes());
            return List.copyOf(all.descendingSet());
        }

        public List<String> getChosen() {
            return chosen;
        }

        public void setChosen(List<String> chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    transient ReminderPlans plans;

    private List<Line> lines = List.of();
    private boolean writer;

    @PostConstruct
    void load() {
        lines = plans.rows().stream().map(Line::new).toList();
        writer = plans.mayWrite();
    }

    public void save(Line line) {
        plans.choose(line.row.kind(), line.chosen.stream().map(Integer::valueOf).toList(), line.row.version());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Texts.get(faces.getViewRoot().getLocale(), "reminders.saved")));
        load();
    }

    /** For example {@code 3 hari sebelumnya}. */
    public String label(int minutes) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (minutes % (24 * 60) == 0) {
            return Texts.get(locale, "reminders.days", minutes / (24 * 60));
        }
        return minutes % 60 == 0
                ? Texts.get(locale, "reminders.hours", minutes / 60)
                : Texts.get(locale, "reminders.minutes", minutes);
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isWriter() {
        return writer;
    }
}
