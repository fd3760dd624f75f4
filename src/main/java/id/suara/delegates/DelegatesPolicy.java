package id.suara.delegates;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Who may do what with nominations and applications: role x state x phase x province. What is not allowed here is denied. */
public final class DelegatesPolicy {

    public enum Deed {
        NOMINATE,
        READ,
        /** What a child asked help with: health data by another name, and no administrator's business (L15, L19). */
        READ_HELP,
        ADMIT,
        WAITLIST,
        RETURN,
        CORRECT,
        DECLINE,
        ANSWER_OFFER,
        WITHDRAW,
        REOPEN,
        UNDO,
        PRINT_CARD,
        NOTE,
        JUDGE_DUPLICATES,
        /** Do, or refuse with a reason, what a guardian asked for by right (L12). */
        ANSWER_REQUEST;

        private static final Set<Deed> GOING_ON = EnumSet.of(ADMIT, WAITLIST, RETURN, DECLINE, ANSWER_OFFER);

        /** Whether it takes the application further, which a pause forbids. */
        boolean goesOn() {
            return GOING_ON.contains(this);
        }
    }

    private DelegatesPolicy() {}

    /** @param status of the application it is about, null when there is none yet or it is about many
     *  @param provinceCode the application's, null when it is about many: a caller with a province sees their part
     *  @param nominationOpen whether the phase in which offices nominate is open */
    public static boolean allows(
            Caller caller, Deed deed, ApplicationStatus status, String provinceCode, boolean nominationOpen) {
        if (caller.is(Role.ORGANIZER) && organizerMay(deed, status)) {
            return true;
        }
        if (caller.is(Role.ADMINISTRATOR) && deed == Deed.READ) {
            return true;
        }
        boolean own =
                caller.provinceCode() != null && (provinceCode == null || provinceCode.equals(caller.provinceCode()));
        return caller.is(Role.PROVINCIAL_OFFICER) && own && officerMay(deed, status, nominationOpen);
    }

    private static boolean organizerMay(Deed deed, ApplicationStatus status) {
        return switch (deed) {
            case NOMINATE, READ, READ_HELP, NOTE, JUDGE_DUPLICATES, ANSWER_REQUEST -> true;
            case ADMIT -> status == null || status == ApplicationStatus.IN_REVIEW;
            case WAITLIST, RETURN, CORRECT, DECLINE, ANSWER_OFFER, WITHDRAW, REOPEN, UNDO -> suits(deed, status);
            case PRINT_CARD -> status == ApplicationStatus.ADMITTED;
        };
    }

    private static boolean officerMay(Deed deed, ApplicationStatus status, boolean nominationOpen) {
        return switch (deed) {
            case NOMINATE -> nominationOpen;
            case READ, READ_HELP, NOTE, JUDGE_DUPLICATES, ANSWER_REQUEST -> true;
            case CORRECT, ANSWER_OFFER, WITHDRAW -> suits(deed, status);
            case PRINT_CARD -> status == ApplicationStatus.ADMITTED;
            case ADMIT, WAITLIST, RETURN, DECLINE, REOPEN, UNDO -> false;
        };
    }

    /** In which states a deed makes sense, whoever does it; the application's own verbs say the same. */
    private static boolean suits(Deed deed, ApplicationStatus status) {
        if (status == null) {
            return false;
        }
        return switch (deed) {
            case WAITLIST -> status == ApplicationStatus.IN_REVIEW;
            case RETURN, DECLINE -> status.isUndecided();
            case CORRECT -> status == ApplicationStatus.RETURNED;
            case ANSWER_OFFER -> status == ApplicationStatus.OFFERED;
            case WITHDRAW -> status.isUnderWay();
            case REOPEN -> status == ApplicationStatus.DECLINED || status == ApplicationStatus.WITHDRAWN;
            case UNDO -> status == ApplicationStatus.DECLINED || status == ApplicationStatus.RETURNED;
            case NOMINATE, READ, READ_HELP, ADMIT, PRINT_CARD, NOTE, JUDGE_DUPLICATES, ANSWER_REQUEST -> false;
        };
    }

    /** Refuses one who may not do it in any state; the wrong state is the application's own refusal, a conflict.
     *
     *  @throws DomainException {@code access.denied}; {@code congress.phase-closed} (conflict) for an officer outside the
     *     phase; {@code delegates.no-application} (not found) for another province's application */
    public static void require(Caller caller, Deed deed, String provinceCode, boolean nominationOpen) {
        if (isPossible(caller, deed, provinceCode, nominationOpen)) {
            return;
        }
        if (isPossible(caller, deed, provinceCode, true)) {
            throw DomainException.conflict("congress.phase-closed");
        }
        if (provinceCode != null
                && isPossible(caller, Deed.READ, null, true)
                && !isPossible(caller, Deed.READ, provinceCode, true)) {
            throw DomainException.notFound("delegates.no-application");
        }
        throw DomainException.forbidden("access.denied");
    }

    private static boolean isPossible(Caller caller, Deed deed, String provinceCode, boolean nominationOpen) {
        return allows(caller, deed, null, provinceCode, nominationOpen)
                || Stream.of(ApplicationStatus.values())
                        .anyMatch(status -> allows(caller, deed, status, provinceCode, nominationOpen));
    }

    /** The province a caller's view is narrowed to, null for those who see all.
     *
     *  @throws DomainException {@code access.denied} for one who may see nothing */
    public static String visibleProvince(Caller caller) {
        return caller.limitedTo(Role.PROVINCIAL_OFFICER, Role.ORGANIZER, Role.ADMINISTRATOR);
    }
}
