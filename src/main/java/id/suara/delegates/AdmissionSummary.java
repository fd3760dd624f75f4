package id.suara.delegates;

import java.util.List;
import java.util.Map;

/** What admitting many came to.
 *
 *  @param admitted the applications' ids
 *  @param refused how many, by the refusal's code */
public record AdmissionSummary(List<Long> admitted, Map<String, Integer> refused) {

    public int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}
