package id.suara.consent;

/** What a decision is worth today: as {@link ConsentStatus}, but a consent to an edition that had to be renewed is none. */
public enum ConsentStanding {
    ASKED,
    GIVEN,
    TO_RENEW,
    REFUSED,
    WITHDRAWN;

    /** @param status null where nobody was asked
     *  @param lapsed whether an edition that asks again took effect after the one it was given on
     *  @return null where nobody was asked */
    public static ConsentStanding of(ConsentStatus status, boolean lapsed) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case ASKED -> ASKED;
            case GIVEN -> lapsed ? TO_RENEW : GIVEN;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
