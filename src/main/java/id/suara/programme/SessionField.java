package id.suara.programme;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The parts of a plan that two who edit the same session can differ in; what only makes sense together is one. */
public enum SessionField {
    TITLE("title", SessionPlan::title),
    TITLE_EN("titleEn", SessionPlan::titleEn),
    DESCRIPTION("description", SessionPlan::description),
    DESCRIPTION_EN("descriptionEn", SessionPlan::descriptionEn),
    KIND("kind", SessionPlan::kind),
    AUDIENCE("audience", plan -> Arrays.asList(plan.audience(), plan.commissions())),
    TRACK("trackId", SessionPlan::trackId),
    ROOM("roomId", SessionPlan::roomId),
    TIME("startsAt", plan -> Arrays.asList(plan.startsAt(), plan.endsAt())),
    CAPACITY("capacity", SessionPlan::capacity),
    LANGUAGES("languages", SessionPlan::languages),
    AGE_BANDS("ageBands", SessionPlan::ageBands),
    SERVICES("services", SessionPlan::services),
    SPEAKERS("speakers", SessionPlan::speakers);

    private final String property;
    private final Function<SessionPlan, Object> value;

    SessionField(String property, Function<SessionPlan, Object> value) {
        this.property = property;
        this.value = value;
    }

    /** As {@link SessionPlan} names it, the first where it is several. */
    public String property() {
        return property;
    }

    boolean differs(SessionPlan one, SessionPlan other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /** In which parts two plans differ. */
    public static Set<SessionField> differing(SessionPlan one, SessionPlan other) {
        Set<SessionField> differing = EnumSet.noneOf(SessionField.class);
        for (SessionField field : values()) {
            if (field.differs(one, other)) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** The first plan, with some parts of the second. */
    public static SessionPlan merged(SessionPlan plan, SessionPlan other, Set<SessionField> fromOther) {
        Function<SessionField, SessionPlan> source = field -> fromOther.contains(field) ? other : plan;
        return new SessionPlan(
                source.apply(TITLE).title(),
                source.apply(TITLE_EN).titleEn(),
                source.apply(DESCRIPTION).description(),
                source.apply(DESCRIPTION_EN).descriptionEn(),
                source.apply(KIND).kind(),
                source.apply(AUDIENCE).audience(),
                source.apply(TRACK).trackId(),
                source.apply(AUDIENCE).commissions(),
                source.apply(ROOM).roomId(),
                source.apply(TIME).startsAt(),
                source.apply(TIME).endsAt(),
                source.apply(CAPACITY).capacity(),
                source.apply(LANGUAGES).languages(),
                source.apply(AGE_BANDS).ageBands(),
                source.apply(SERVICES).services(),
                source.apply(SPEAKERS).speakers());
    }
}
