package id.suara.delegates.web;

import id.suara.delegates.intake.Mode;
import id.suara.delegates.places.Quota;
import java.io.Serializable;

/** One province on the desk.
 *
 *  @param onSite null where it is not limited apart, as {@code online} */
public record QuotaBar(
        String code,
        String province,
        long edition,
        int places,
        int taken,
        Integer onSite,
        int onSiteTaken,
        Integer online,
        int onlineTaken,
        int reserved,
        int reservedTaken,
        long waiting)
        implements Serializable {

    static QuotaBar of(Quota quota, String province, long waiting) {
        return new QuotaBar(
                quota.getProvinceCode(),
                province,
                quota.edition(),
                quota.getPlaces(),
                quota.getTaken(),
                quota.limit(Mode.ON_SITE),
                quota.taken(Mode.ON_SITE),
                quota.limit(Mode.ONLINE),
                quota.taken(Mode.ONLINE),
                quota.getReservedPlaces(),
                quota.getReservedTaken(),
                waiting);
    }

    public int left() {
        return places - taken;
    }
}
