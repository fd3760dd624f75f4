package id.suara.delegates;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What deciding many would come to, or came to.
 *
 *  @param done the applications' ids
 *  @param refused how many stay as they are, by the refusal's code
 *  @param provinces where places are taken, by code; empty for everything but admissions */
public record BulkEffect(
        BulkAction action, List<Long> done, Map<String, Integer> refused, List<ProvinceEffect> provinces)
        implements Serializable {

    /** @param left the province's places that are still free then */
    public record ProvinceEffect(String provinceCode, int taken, int left) implements Serializable {}
}
