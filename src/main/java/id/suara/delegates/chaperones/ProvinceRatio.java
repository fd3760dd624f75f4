package id.suara.delegates.chaperones;

import java.io.Serializable;

/**
 * How many delegates who come on site there are to a chaperone.
 *
 * @param onSite delegates with a place who come on site
 * @param paired those of them whom somebody looks after
 * @param chaperones those whose vetting lasts to the end of the congress
 * @param most delegates to one chaperone, beyond which it is warned
 */
public record ProvinceRatio(String provinceCode, String province, long onSite, long paired, long chaperones, int most)
        implements Serializable {

    public boolean isWarned() {
        return onSite > chaperones * most;
    }

    /** Chaperones that must be found; 0 where there are enough. */
    public long missing() {
        return Math.max(0, (onSite + most - 1) / most - chaperones);
    }
}
