package id.suara.webinars.turnout;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who attended a webinar, as numbers.
 *
 * @param at when they were counted
 * @param begun false before the webinar begins, and for one that was not held: nobody can have attended
 * @param neededMinutes for the certificate
 * @param reports how many meeting reports were read
 * @param open how many people of those reports nobody has decided about; they may be attendees
 * @param all of them together
 * @param kinds all kinds of institution, also those from which nobody came
 * @param officeTypes of Social Offices
 * @param provinces all of them: those from which nobody attended first, then by code
 */
public record Turnout(
        Instant at,
        boolean begun,
        int neededMinutes,
        int reports,
        int open,
        TurnoutLine all,
        List<TurnoutLine> kinds,
        List<TurnoutLine> officeTypes,
        List<TurnoutLine> provinces)
        implements Serializable {

    public List<TurnoutLine> lines(TurnoutGroup group) {
        return switch (group) {
            case KIND -> kinds;
            case TYPE -> officeTypes;
            case PROVINCE -> provinces;
        };
    }

    /** Provinces from which nobody even registered. */
    public List<TurnoutLine> absent() {
        return provinces.stream().filter(TurnoutLine::isEmpty).toList();
    }

    /** Provinces of which some had a place, and nobody attended. */
    public List<TurnoutLine> missed() {
        return provinces.stream()
                .filter(line -> line.attended() == 0 && line.registered() > 0)
                .toList();
    }
}
