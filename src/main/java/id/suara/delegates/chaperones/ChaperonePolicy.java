package id.suara.delegates.chaperones;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who may do what with chaperones and those in their care: role x province. What is not allowed here is denied. */
final class ChaperonePolicy {

    enum Deed {
        REGISTER,
        READ,
        CORRECT,
        VET,
        PAIR,
        /** Print the sheet that a chaperone takes along, on which the help stands that the children in their care want. */
        PRINT_SHEET,
        /** Say with which account they sign in, and so may write down ideas for those in their care. */
        GIVE_ACCOUNT
    }

    private ChaperonePolicy() {}

    /** @param provinceCode null when it is about no one province: a caller with a province sees their part */
    static boolean allows(Caller caller, Deed deed, String provinceCode) {
        if (caller.is(Role.ORGANIZER)) {
            return true;
        }
        if (caller.is(Role.ADMINISTRATOR) && deed == Deed.READ) {
            return true;
        }
        return caller.is(Role.PROVINCIAL_OFFICER)
                && deed != Deed.GIVE_ACCOUNT
                && caller.provinceCode() != null
                && (provinceCode == null || provinceCode.equals(caller.provinceCode()));
    }

    /** @throws DomainException {@code access.denied} */
    static void require(Caller caller, Deed deed, String provinceCode) {
        if (!allows(caller, deed, provinceCode)) {
            throw DomainException.forbidden("access.denied");
        }
    }

    /** The province a caller's view is narrowed to, null for those who see all.
     *
     *  @throws DomainException {@code access.denied} for one who may see nothing */
    static String visibleProvince(Caller caller) {
        return caller.limitedTo(Role.PROVINCIAL_OFFICER, Role.ORGANIZER, Role.ADMINISTRATOR);
    }
}
