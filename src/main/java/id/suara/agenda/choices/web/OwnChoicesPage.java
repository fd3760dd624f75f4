package id.suara.agenda.choices.web;

import id.suara.agenda.OwnTime;
import id.suara.agenda.choices.Choice;
import id.suara.agenda.choices.Choices;
import id.suara.agenda.choices.OptionalSession;
import id.suara.agenda.choices.OwnChoices;
import id.suara.agenda.choices.Standing;
import id.suara.congress.IndonesianTime;
import id.suara.programme.Place;
import id.suara.programme.Span;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A delegate's optional sessions, day by day and slot by slot. */
@Named("ownChoicesPage")
@RequestScoped
public class OwnChoicesPage {

    private static final String HERE = "/my/sessions?faces-redirect=true&done=";

    /** Sessions of which each overlaps another one: one of them can be attended. */
    public record Slot(List<Choice> choices) {

        /** The key of what is said above them; null above a single one. */
        public String getHint() {
            if (choices.size() < 2) {
                return null;
            }
            boolean all = choices.stream().allMatch(one -> choices.stream()
                    .allMatch(other -> span(one).overlaps(span(other))));
            return all ? "agenda.choices.one-of" : "agenda.choices.some-of";
        }
    }

    public record Day(String name, List<Slot> slots) {}

    @Inject
    Choices choices;

    private OwnChoices own;
    private OwnTime time;

    @PostConstruct
    void load() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        own = choices.own().orElse(null);
        time = own == null ? null : new OwnTime(own.zone(), own.congressZone(), locale);
    }

    public String choose(long sessionId) {
        return HERE + choices.choose(sessionId, false);
    }

    /** Instead of what was chosen at the same time. */
    public String change(long sessionId) {
        Standing standing = choices.choose(sessionId, true);
        return HERE + (standing == Standing.SEATED ? "CHANGED" : standing);
    }

    public String giveBack(long sessionId) {
        choices.giveBack(sessionId);
        return HERE + "GIVEN_BACK";
    }

    public List<Day> getDays() {
        Map<LocalDate, List<Choice>> byDay = new LinkedHashMap<>();
        own.choices().forEach(choice -> byDay.computeIfAbsent(time.date(startsAt(choice)), any -> new ArrayList<>())
                .add(choice));
        return byDay.entrySet().stream()
                .map(entry -> new Day(IndonesianTime.day(entry.getKey(), time.locale()), slots(entry.getValue())))
                .toList();
    }

    /** @param inOrder by their beginning */
    private static List<Slot> slots(List<Choice> inOrder) {
        List<Slot> slots = new ArrayList<>();
        Instant end = Instant.MIN;
        for (Choice choice : inOrder) {
            if (slots.isEmpty() || !startsAt(choice).isBefore(end)) {
                slots.add(new Slot(new ArrayList<>()));
            }
            slots.get(slots.size() - 1).choices().add(choice);
            Instant ends = span(choice).endsAt();
            end = ends.isAfter(end) ? ends : end;
        }
        return slots;
    }

    private static Instant startsAt(Choice choice) {
        return span(choice).startsAt();
    }

    private static Span span(Choice choice) {
        return choice.session().facts().plan().span();
    }

    /** Null before the first release, and for who holds no place now. */
    public OwnChoices getOwn() {
        return own;
    }

    /** When choosing begins, in words; null once it has, and while nobody knows. */
    public String getOpensAt() {
        return own.opensAt() == null ? null : IndonesianTime.full(own.opensAt(), time.zone(), time.locale());
    }

    public String hours(Choice choice) {
        return time.hours(span(choice));
    }

    public String title(OptionalSession session) {
        return session.facts().plan().title(isEnglish());
    }

    public String description(Choice choice) {
        return choice.session().facts().plan().description(isEnglish());
    }

    /** Null where it was not decided yet. */
    public String where(Choice choice) {
        Place place = choice.session().facts().place();
        return place == null ? null : place.label();
    }

    private boolean isEnglish() {
        return time.locale().getLanguage().equals("en");
    }
}
