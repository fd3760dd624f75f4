package id.suara.delegates.form;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who may do what with invitations, questions and their answers: role x province. What is not allowed here is denied. */
final class FormPolicy {

    enum Deed {
        GIVE_INVITATION,
        READ_INVITATIONS,
        REVOKE_INVITATION,
        ASK,
        READ_QUESTIONS,
        READ_ANSWERS,
        READ_DETAILS
    }

    private FormPolicy() {}

    /** @param provinceCode null when it is about no one province: a caller with a province sees their part */
    static boolean allows(Caller caller, Deed deed, String provinceCode) {
        if (caller.is(Role.ORGANIZER)) {
            return true;
        }
        if (caller.is(Role.ADMINISTRATOR)) {
            return deed == Deed.READ_INVITATIONS || deed == Deed.READ_QUESTIONS;
        }
        return caller.is(Role.PROVINCIAL_OFFICER)
                && deed != Deed.ASK
                && deed != Deed.READ_DETAILS
                && caller.provinceCode() != null
                && (provinceCode == null || provinceCode.equals(caller.provinceCode()));
    }

    /** Which answers, of a child that the caller may see: a question says who reads them. A chaperone reads theirs on the sheet
     *  that an organizer or the office prints, {@link AnswersOfMany#forChaperone}, and nothing by signing in. */
    static boolean mayReadAnswersTo(Caller caller, Question.Readers readers) {
        return caller.is(Role.ORGANIZER)
                || (caller.is(Role.PROVINCIAL_OFFICER) && readers != Question.Readers.ORGANIZERS);
    }

    /** @throws DomainException {@code access.denied} */
    static void require(Caller caller, Deed deed, String provinceCode) {
        if (!allows(caller, deed, provinceCode)) {
            throw DomainException.forbidden("access.denied");
        }
    }

    /** The province a caller's view is narrowed to, null for those who see all. Only for one who may see something. */
    static String onlyProvince(Caller caller) {
        return caller.is(Role.ORGANIZER) || caller.is(Role.ADMINISTRATOR) ? null : caller.provinceCode();
    }
}
