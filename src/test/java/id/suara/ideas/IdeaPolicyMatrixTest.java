package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.ideas.IdeaPolicy.Action;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every action by everybody, in every state, own or not, in an open phase or not: what is in no line below is refused. */
class IdeaPolicyMatrixTest {

    private enum Whose {
        OWN,
        OTHERS,
        ANY;

        boolean fits(boolean own) {
            return this == ANY || (this == OWN) == own;
        }
    }

    /** @param delegatesOnly whether anybody else, visitors too, is refused
     *  @param closed whether it is allowed when the phase is not open */
    private record Line(Set<TextStatus> states, Whose whose, boolean delegatesOnly, boolean closed) {
        boolean allows(Caller caller, TextStatus status, boolean own, boolean open) {
            return (status == null || states.contains(status))
                    && whose.fits(own)
                    && (!delegatesOnly || caller.is(Role.DELEGATE))
                    && (closed || open);
        }
    }

    private static final Set<TextStatus> ALL = EnumSet.allOf(TextStatus.class);
    private static final Set<TextStatus> PUBLIC = EnumSet.of(TextStatus.PUBLISHED, TextStatus.ANSWERED);
    private static final Set<TextStatus> MENDABLE =
            EnumSet.of(TextStatus.SUBMITTED, TextStatus.HELD, TextStatus.RETURNED);

    private static final Map<Action, List<Line>> ALLOWED = Map.of(
            Action.SUBMIT, List.of(new Line(Set.of(), Whose.ANY, true, false)),
            Action.READ, List.of(new Line(PUBLIC, Whose.ANY, false, true), new Line(ALL, Whose.OWN, true, true)),
            Action.REVISE, List.of(new Line(MENDABLE, Whose.OWN, true, false)),
            Action.KEEP_DRAFT, List.of(new Line(MENDABLE, Whose.OWN, true, true)),
            Action.WITHDRAW, List.of(new Line(ALL, Whose.OWN, true, true)),
            Action.APPEAL, List.of(new Line(EnumSet.of(TextStatus.REFUSED), Whose.OWN, true, true)),
            Action.SUPPORT, List.of(new Line(PUBLIC, Whose.OTHERS, true, false)),
            Action.TAKE_SUPPORT_BACK, List.of(new Line(ALL, Whose.ANY, true, false)));

    @Test
    @DisplayName("role x state x whose x phase: exactly what the table allows, and every refusal says why")
    void allowsWhatTheTableSaysAndNothingElse() {
        int looked = 0;
        for (Action action : Action.values()) {
            for (Caller caller : callers()) {
                for (TextStatus status : states(action)) {
                    for (boolean own : new boolean[] {true, false}) {
                        for (boolean open : new boolean[] {true, false}) {
                            boolean expected = ALLOWED.get(action).stream()
                                    .anyMatch(line -> line.allows(caller, status, own, open));
                            assertThat(isAllowed(action, caller, status, own, open))
                                    .as("%s by %s of %s, own=%s open=%s", action, caller.roles(), status, own, open)
                                    .isEqualTo(expected);
                            looked++;
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(3_000);
    }

    @Test
    @DisplayName("more roles never take away what one of them allows, and never add what none of them does")
    void addsUpRoles() {
        for (Action action : Action.values()) {
            for (TextStatus status : states(action)) {
                for (Role other : Role.values()) {
                    boolean child = isAllowed(action, caller(Role.DELEGATE), status, true, true);
                    boolean both = isAllowed(action, caller(Role.DELEGATE, other), status, true, true);
                    assertThat(both).as("%s %s %s", action, status, other).isEqualTo(child);
                }
            }
        }
    }

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        callers.add(Caller.visitor("192.0.2.1"));
        callers.add(caller());
        for (Role role : Role.values()) {
            callers.add(caller(role));
        }
        Set<Role> everythingElse = EnumSet.allOf(Role.class);
        everythingElse.remove(Role.DELEGATE);
        callers.add(caller(everythingElse.toArray(Role[]::new)));
        callers.add(caller(Role.values()));
        return callers;
    }

    private static Caller caller(Role... roles) {
        return new Caller(1L, "x", Set.copyOf(List.of(roles)), "51", null);
    }

    /** What is yet to be written has no state. */
    private static List<TextStatus> states(Action action) {
        return action == Action.SUBMIT ? Collections.singletonList(null) : List.of(TextStatus.values());
    }

    /** Any other exception than a refusal with a code fails the test. */
    private static boolean isAllowed(Action action, Caller caller, TextStatus status, boolean own, boolean open) {
        try {
            IdeaPolicy.require(action, caller, status, own, open);
            return true;
        } catch (DomainException refused) {
            assertThat(refused.code()).matches("(access|ideas|congress|moderation)\\.[a-z-]+");
            return false;
        }
    }
}
