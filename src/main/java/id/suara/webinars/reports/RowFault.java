package id.suara.webinars.reports;

import java.util.Locale;

/** Why a row tells of no presence. The first that applies, in this order, is told. */
public enum RowFault {
    /** Registered with the provider, never joined. */
    NOT_ATTENDED,
    IN_WAITING_ROOM,
    NOBODY,
    TOO_LONG,
    UNREADABLE_TIME,
    /** Neither when the person left nor how long they stayed. */
    NO_DURATION,
    LEFT_BEFORE_JOINED,
    /** Of a meeting before or after, where one address serves several. */
    OTHER_DAY;

    /** As in {@code error.<code>} of the texts. */
    public String code() {
        return "webinars.report-row-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
