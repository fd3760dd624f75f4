package id.suara.safeguarding;

import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.UnitRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a case of each level is referred to, one after another (domain.md section 5); an officer may choose otherwise. */
public final class ReferralFlow {

    private static final Map<Level, List<UnitKind>> KINDS = Map.of(
            Level.LOW, List.of(UnitKind.LPA),
            Level.MEDIUM, List.of(UnitKind.SOCIAL_OFFICE, UnitKind.UPTD_PPA, UnitKind.LPA),
            Level.HIGH, List.of(UnitKind.POLICE, UnitKind.UPTD_PPA, UnitKind.SOCIAL_OFFICE));

    private final Level level;
    private final String regency;

    private ReferralFlow(Level level, String regency) {
        this.level = level;
        this.regency = regency;
    }

    /** @param regency where the child is; null where nobody knows */
    public static ReferralFlow of(Level level, String regency) {
        return new ReferralFlow(level, regency);
    }

    /** Those of the flow first, the regency's before the province's; another regency's last. */
    public List<UnitRow> ordered(Collection<UnitRow> units) {
        return units.stream()
                .sorted(Comparator.comparing((UnitRow unit) -> !isInFlow(unit))
                        .thenComparing(this::distance)
                        .thenComparing(unit -> place(unit.kind()))
                        .thenComparing(UnitRow::name))
                .toList();
    }

    /** The next that the flow names.
     *
     *  @param already the ids of those that it was referred to
     *  @return absent when the flow names no more of those that there are */
    public Optional<UnitRow> next(Collection<UnitRow> units, Collection<Long> already) {
        List<UnitKind> done = units.stream()
                .filter(unit -> already.contains(unit.id()))
                .map(UnitRow::kind)
                .toList();
        return ordered(units).stream()
                .filter(this::isInFlow)
                .filter(unit -> !done.contains(unit.kind()))
                .findFirst();
    }

    private boolean isInFlow(UnitRow unit) {
        return KINDS.get(level).contains(unit.kind()) && distance(unit) < 2;
    }

    private int place(UnitKind kind) {
        int place = KINDS.get(level).indexOf(kind);
        return place < 0 ? KINDS.get(level).size() : place;
    }

    private int distance(UnitRow unit) {
        if (unit.regencyCode() == null) {
            return 1;
        }
        return unit.regencyCode().equals(regency) ? 0 : 2;
    }
}
