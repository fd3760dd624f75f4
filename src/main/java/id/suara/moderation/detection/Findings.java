package id.suara.moderation.detection;

import id.suara.kernel.ConcernCue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that was found in one text, in the order of the text.
 *
 * @param hits spans of one class never overlap
 */
public record Findings(List<Hit> hits) {

    public Findings {
        hits = List.copyOf(hits);
    }

    /** Whether a person must look at a marked span before this can be published; every text is read by a person anyway. */
    public boolean holds() {
        return !hits.isEmpty();
    }

    public boolean has(HitClass hitClass) {
        return hits.stream().anyMatch(hit -> hit.hitClass() == hitClass);
    }

    /** Each class of danger there is a sign of, with the highest level seen. */
    public Map<String, ConcernCue.Level> cues() {
        return hits.stream()
                .filter(hit -> hit.hitClass() == HitClass.CUE)
                .collect(Collectors.toMap(
                        Hit::detail, Hit::level, (one, other) -> one.compareTo(other) >= 0 ? one : other));
    }

    static Findings of(List<Hit> found) {
        List<Hit> sorted = found.stream()
                .sorted(Comparator.comparing(Hit::hitClass)
                        .thenComparing(Hit::detail, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingInt(Hit::start)
                        .thenComparing(Comparator.comparingInt(Hit::end).reversed()))
                .toList();
        List<Hit> merged = new java.util.ArrayList<>();
        for (Hit hit : sorted) {
            Hit last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean same = last != null
                    && last.hitClass() == hit.hitClass()
                    && java.util.Objects.equals(last.detail(), hit.detail());
            if (same && hit.start() < last.end()) {
                boolean higher = hit.level() != null && hit.level().compareTo(last.level()) > 0;
                merged.set(
                        merged.size() - 1,
                        new Hit(
                                last.start(),
                                Math.max(last.end(), hit.end()),
                                hit.hitClass(),
                                hit.detail(),
                                higher ? hit.level() : last.level()));
            } else {
                merged.add(hit);
            }
        }
        merged.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end));
        return new Findings(merged);
    }
}
