package id.suara.safeguarding;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/**
 * Who may do what with sealed cases: role x state x province x being shut out. What is not allowed here is denied, and an
 * administrator is denied everything, whatever other roles the account has: who can make officers must not become one.
 */
public final class SafeguardingPolicy {

    public enum Action {
        LIST,
        READ,
        TRIAGE,
        RAISE_LEVEL,
        LOWER_LEVEL,
        REFER,
        ACKNOWLEDGE,
        HANDLE,
        CLOSE,
        REOPEN,
        NOTE,
        REPLY,
        SHUT_OUT,
        MAKE_SHEET,
        READ_UNITS,
        MANAGE_UNITS,
        READ_COUNTS
    }

    private SafeguardingPolicy() {}

    /** @param about the case, null for what is about no one case */
    public static boolean allows(Caller caller, Action action, CaseFacts about) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return false;
        }
        boolean officer = caller.is(Role.SAFEGUARDING_OFFICER);
        return switch (action) {
            case READ_UNITS, MANAGE_UNITS, READ_COUNTS -> officer || caller.is(Role.ORGANIZER);
            case LIST -> officer;
            default -> officer && about != null && sees(caller, about) && suits(action, about.state(), caller);
        };
    }

    /** An officer with a province sees what was handed on to it. */
    private static boolean sees(Caller caller, CaseFacts about) {
        if (about.shutOut()) {
            return false;
        }
        return isNational(caller)
                || (about.state().isHandedOn()
                        && !about.concernsOffice()
                        && caller.provinceCode().equals(about.provinceCode()));
    }

    private static boolean suits(Action action, CaseState state, Caller caller) {
        boolean national = isNational(caller);
        return switch (action) {
            case READ, NOTE, REPLY, MAKE_SHEET -> true;
            case TRIAGE -> national && (state == CaseState.NEW || state == CaseState.TRIAGED);
            case RAISE_LEVEL -> state.isOpen();
            case LOWER_LEVEL -> national && state.isOpen();
            case REFER -> state == CaseState.TRIAGED || state == CaseState.REFERRED || state == CaseState.ACKNOWLEDGED;
            case ACKNOWLEDGE -> state == CaseState.REFERRED || (national && state == CaseState.TRIAGED);
            case HANDLE -> state == CaseState.ACKNOWLEDGED;
            case CLOSE -> national ? state.isOpen() : state == CaseState.HANDLED;
            case REOPEN -> !state.isOpen();
            case SHUT_OUT -> national;
            case LIST, READ_UNITS, MANAGE_UNITS, READ_COUNTS -> false;
        };
    }

    static boolean isNational(Caller caller) {
        return caller.provinceCode() == null;
    }

    /** For what is about no one case.
     *
     *  @throws DomainException {@code access.denied} */
    public static void require(Caller caller, Action action) {
        if (!allows(caller, action, null)) {
            throw DomainException.forbidden("access.denied");
        }
    }

    /** One who may not see the case is told that it is not there; the wrong state is a conflict.
     *
     *  @param about null for a case that is not there
     *  @throws DomainException {@code access.denied}; {@code safeguarding.no-case} (not found); {@code
     *     safeguarding.wrong-state} (conflict) */
    static void require(Caller caller, Action action, CaseFacts about) {
        require(caller, Action.LIST);
        if (!allows(caller, Action.READ, about)) {
            throw DomainException.notFound("safeguarding.no-case");
        }
        if (allows(caller, action, about)) {
            return;
        }
        for (CaseState state : CaseState.values()) {
            if (allows(caller, action, new CaseFacts(state, about.provinceCode(), about.concernsOffice(), false))) {
                throw DomainException.conflict("safeguarding.wrong-state");
            }
        }
        throw DomainException.forbidden("access.denied");
    }
}
