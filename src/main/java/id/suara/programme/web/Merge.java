package id.suara.programme.web;

import id.suara.programme.DraftSession;
import id.suara.programme.SessionField;
import id.suara.programme.SessionPlan;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two plans of the same session, field by field. What only one of the two has changed is chosen already; what both changed is
 * for a person, who is shown the other's first.
 */
public record Merge(SessionPlan mine, DraftSession theirs, List<Field> fields) implements Serializable {

    /** One field in which the two differ, with the choice. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final SessionField field;
        private final String label;
        private final String mine;
        private final String theirs;
        private final boolean both;
        private boolean takingMine;

        Field(SessionField field, String label, String mine, String theirs, boolean both, boolean takingMine) {
            this.field = field;
            this.label = label;
            this.mine = mine;
            this.theirs = theirs;
            this.both = both;
            this.takingMine = takingMine;
        }

        public String getLabel() {
            return label;
        }

        public String getMine() {
            return mine;
        }

        public String getTheirs() {
            return theirs;
        }

        /** Whether both changed it. */
        public boolean isBoth() {
            return both;
        }

        public boolean isTakingMine() {
            return takingMine;
        }

        public void setTakingMine(boolean takingMine) {
            this.takingMine = takingMine;
        }
    }

    /** @param base what both began with */
    static Merge of(SessionPlan base, SessionPlan mine, DraftSession theirs, PlanWords words) {
        Set<SessionField> changedByMe = SessionField.differing(base, mine);
        Set<SessionField> changedByThem = SessionField.differing(base, theirs.plan());
        List<Field> fields = SessionField.differing(mine, theirs.plan()).stream()
                .map(field -> new Field(
                        field,
                        words.label(field),
                        words.of(field, mine),
                        words.of(field, theirs.plan()),
                        changedByMe.contains(field) && changedByThem.contains(field),
                        changedByMe.contains(field) && !changedByThem.contains(field)))
                .toList();
        return new Merge(mine, theirs, fields);
    }

    SessionPlan joined() {
        return SessionField.merged(
                mine,
                theirs.plan(),
                fields.stream()
                        .filter(field -> !field.takingMine)
                        .map(field -> field.field)
                        .collect(Collectors.toSet()));
    }

    public List<Field> getFields() {
        return fields;
    }
}
