package id.suara.webinars.imports;

import id.suara.webinars.ListedPerson;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What becomes of a row.
 *
 * @param number as the spreadsheet counts
 * @param person null where something is wrong
 * @param texts what stands in it, to be mended; empty where nothing is wrong
 * @param faults in the order of the columns
 */
public record ImportRow(
        int number, State state, ListedPerson person, Map<PeopleColumn, String> texts, List<RowFault> faults)
        implements Serializable {

    public enum State {
        GOOD,
        WRONG,
        /** The address stands in a good row above. */
        TWICE,
        /** Registered before: left as it is. */
        ALREADY
    }

    static ImportRow good(int number, ListedPerson person) {
        return new ImportRow(number, State.GOOD, person, Map.of(), List.of());
    }

    static ImportRow faulty(State state, SheetPerson row, List<RowFault> faults) {
        return new ImportRow(row.number(), state, null, row.kept(), List.copyOf(faults));
    }

    ImportRow already() {
        return new ImportRow(number, State.ALREADY, person, texts, faults);
    }

    public String name() {
        return person == null ? text(PeopleColumn.NAME) : person.attendee().name();
    }

    public String email() {
        return person == null ? text(PeopleColumn.EMAIL) : person.email();
    }

    String text(PeopleColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** All that is wrong with it. */
    public String reasons(Locale locale) {
        return faults.stream().map(fault -> fault.message(locale)).collect(Collectors.joining(" "));
    }
}
