package id.suara.programme;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Organizers make the programme, everybody reads what was released. What may be done to a session depends on its state. */
public final class ProgrammePolicy {

    public enum Action {
        READ_RELEASED,
        READ_DRAFT,
        EDIT,
        REMOVE,
        CANCEL,
        REVIVE,
        /** Tracks, commissions, buildings, rooms and people. */
        ARRANGE,
        RELEASE,
        RESTORE
    }

    private ProgrammePolicy() {}

    /** @param state null where no one session is meant
     *  @throws DomainException {@code access.denied}; {@code programme.cancelled}, {@code programme.released-already}, {@code
     *     programme.not-released-yet}, {@code programme.not-cancelled} (conflicts) */
    static void require(Action action, Caller caller, SessionState state) {
        require(action, caller);
        if (state == null) {
            return;
        }
        switch (action) {
            case EDIT -> refuseIf(state == SessionState.CANCELLED, "programme.cancelled");
            case REMOVE -> refuseIf(state != SessionState.DRAFT, "programme.released-already");
            case CANCEL -> {
                refuseIf(state == SessionState.DRAFT, "programme.not-released-yet");
                refuseIf(state == SessionState.CANCELLED, "programme.cancelled");
            }
            case REVIVE -> refuseIf(state != SessionState.CANCELLED, "programme.not-cancelled");
            default -> {}
        }
    }

    /** @throws DomainException {@code access.denied} */
    public static void require(Action action, Caller caller) {
        if (action != Action.READ_RELEASED && !caller.is(Role.ORGANIZER)) {
            throw DomainException.forbidden("access.denied");
        }
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw DomainException.conflict(code);
        }
    }
}
