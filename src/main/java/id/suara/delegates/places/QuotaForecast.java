package id.suara.delegates.places;

import id.suara.delegates.intake.Mode;
import java.util.Map;

/** Places as they would be taken one after the other. Nothing is locked, and nothing of it is kept. */
public final class QuotaForecast {

    private final Map<String, Quota> quotas;

    /** @param quotas by province; they belong to nobody else */
    QuotaForecast(Map<String, Quota> quotas) {
        this.quotas = quotas;
    }

    /** @return whether there would be a place still */
    public boolean take(String provinceCode, Mode mode, boolean asksForHelp) {
        Quota quota = quotas.get(provinceCode);
        if (quota == null || !quota.hasRoom(mode, asksForHelp)) {
            return false;
        }
        quota.take(mode, asksForHelp);
        return true;
    }

    public int left(String provinceCode) {
        Quota quota = quotas.get(provinceCode);
        return quota == null ? 0 : quota.left();
    }
}
