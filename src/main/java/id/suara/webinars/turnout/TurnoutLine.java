package id.suara.webinars.turnout;

import java.io.Serializable;

/**
 * How many of one group attended.
 *
 * @param code a kind of institution, a type of office ({@code UNKNOWN} for who did not say), a province, or {@code ALL}
 * @param registered those with a place, by an address that is theirs
 * @param attended those who were there for a minute at least, some of whom may have had no place
 * @param reached those of them who were there for as long as the certificate needs
 * @param minutes that count, of all of them together
 * @param certificates that were issued and are valid
 */
public record TurnoutLine(String code, int registered, int attended, int reached, long minutes, int certificates)
        implements Serializable {

    static final String ALL = "ALL";

    /** Minutes of one who attended, rounded; 0 where nobody did. */
    public long average() {
        return attended == 0 ? 0 : Math.round((double) minutes / attended);
    }

    /** Whether there is nobody in it at all. */
    boolean isEmpty() {
        return registered == 0 && attended == 0 && certificates == 0;
    }
}
