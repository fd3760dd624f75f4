package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.ideas.Cast;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every deed at the desk by everybody, on a case in every state it can be in: what is done, or why it is not. */
@ExtendWith(ArquillianExtension.class)
class CaseMatrixIT {

    private enum Action {
        CLAIM,
        CLEAR,
        DECIDE,
        ESCALATE,
        TAKE_OVER
    }

    private enum State {
        FREE,
        MINE,
        ANOTHERS,
        DECIDED,
        VOID
    }

    private static final String DONE = "done";
    private static final AtomicLong SUBJECTS = new AtomicLong(System.nanoTime());

    @Inject
    Cast cast;

    @Inject
    Cases cases;

    @Inject
    Escalation escalation;

    @Inject
    CurrentCaller current;

    private final List<Subject> opened = new ArrayList<>();
    private long author;
    private long colleague;
    private long cleared;

    @BeforeEach
    void people() {
        author = cast.account("Ketut", Role.CHAPERONE, null);
        colleague = cast.moderator("Kak Adi");
        cleared = cast.moderator("Kak Rani");
    }

    /** Other tests walk through the queue too. */
    @AfterEach
    void leaveNothingWaiting() {
        opened.forEach(cases::drop);
    }

    @Test
    @DisplayName("a moderator in date does what the case's state allows; a lead takes over besides")
    void doesWhatTheStateAllows() {
        for (Set<Role> roles : List.of(Set.of(Role.MODERATOR), Set.of(Role.MODERATOR, Role.ORGANIZER))) {
            Caller me = new Caller(cleared, "Kak Rani", roles, null, null);
            for (Action action : Action.values()) {
                for (State state : State.values()) {
                    assertThat(outcome(me, action, state))
                            .as("%s of what is %s by %s", action, state, roles)
                            .isEqualTo(expected(me, action, state));
                }
            }
        }
    }

    private static String expected(Caller me, Action action, State state) {
        if (action == Action.TAKE_OVER && !me.is(Role.ORGANIZER)) {
            return "access.denied";
        }
        return switch (state) {
            case FREE, MINE -> DONE;
            case ANOTHERS -> action == Action.TAKE_OVER ? DONE : "moderation.claimed-by-other";
            case DECIDED -> "moderation.decided-already";
            case VOID -> "moderation.stale";
        };
    }

    @Test
    @DisplayName("S7 nobody else does anything to any case: other roles, visitors, and a moderator who is not cleared")
    void letsNobodyElseIn() {
        Map<Caller, String> refused = new LinkedHashMap<>();
        refused.put(Caller.visitor("192.0.2.1"), "access.denied");
        for (Role role : Role.values()) {
            if (role != Role.MODERATOR) {
                // With the clearance of another role's time: it is the role that counts.
                refused.put(new Caller(cleared, role.name(), Set.of(role), "51", null), "access.denied");
            }
        }
        refused.put(
                new Caller(cast.account("Kak Baru", Role.MODERATOR, null), "Baru", Set.of(Role.MODERATOR), null, null),
                "moderation.no-clearance");
        for (Action action : Action.values()) {
            for (State state : State.values()) {
                if (state != State.MINE) {
                    refused.forEach((caller, code) -> assertThat(outcome(caller, action, state))
                            .as("%s of what is %s by %s", action, state, caller.roles())
                            .isEqualTo(code));
                }
            }
        }
    }

    /** @return {@link #DONE}, or the code of the refusal */
    private String outcome(Caller me, Action action, State state) {
        long id = inState(state, me);
        cast.act(colleague, Role.MODERATOR);
        CaseView seen = cases.view(id);
        long hit = cases.hits(id).get(0).id();
        current.set(me);
        try {
            switch (action) {
                case CLAIM -> cases.claim(id);
                case CLEAR -> cases.clear(id, hit);
                case DECIDE ->
                    cases.decide(
                            id, new DecideCase(seen.revision(), seen.version(), Outcome.RETURN, "Hapus nomornya, ya."));
                case ESCALATE -> escalation.escalate(id, "Aku khawatir.", false);
                case TAKE_OVER -> cases.takeOver(id);
            }
            return DONE;
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private long inState(State state, Caller me) {
        Subject subject = new Subject("test", SUBJECTS.incrementAndGet());
        opened.add(subject);
        cast.act(colleague, Role.MODERATOR);
        long id = cases.open(new OpenCase(
                subject, 1, author, "Judul", "Nomorku 0812-3456-7890", "Elang Laut · Maluku · 13-15", "Pendidikan"));
        switch (state) {
            case FREE -> {}
            case MINE -> {
                current.set(me);
                cases.claim(id);
            }
            case ANOTHERS -> cases.claim(id);
            case DECIDED -> {
                CaseView claimed = cases.claim(id);
                cases.decide(id, new DecideCase(1, claimed.version(), Outcome.RETURN, "Hapus nomornya, ya."));
            }
            case VOID -> cases.drop(subject);
        }
        return id;
    }
}
