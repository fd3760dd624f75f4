package id.suara.consent;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who of the staff may do what with consents: role x province. What is not allowed here is denied. */
public final class ConsentPolicy {

    public enum Action {
        /** Read every edition of the texts, those to come included. */
        READ_TEXTS,
        PUBLISH_TEXT,
        /** See which guardians have not decided. */
        LIST_WAITING,
        /** Print the letter with a code, or the form to sign. */
        PRINT,
        RECORD_PAPER,
        READ_SCAN,
        /** See whose data is to be erased, and by when. */
        LIST_ERASURES,
        /** See guardians of every province side by side, and make one person of two. */
        MERGE_GUARDIANS
    }

    private ConsentPolicy() {}

    /** @param provinceCode the child's, null when it is about no one child: a caller with a province has their part */
    public static boolean allows(Caller caller, Action action, String provinceCode) {
        boolean own =
                caller.provinceCode() != null && (provinceCode == null || provinceCode.equals(caller.provinceCode()));
        return switch (action) {
            case READ_TEXTS, PUBLISH_TEXT, LIST_ERASURES -> caller.is(Role.ORGANIZER) || caller.is(Role.ADMINISTRATOR);
            case MERGE_GUARDIANS -> caller.is(Role.ORGANIZER);
            case LIST_WAITING, PRINT, RECORD_PAPER, READ_SCAN ->
                caller.is(Role.ORGANIZER) || (caller.is(Role.PROVINCIAL_OFFICER) && own);
        };
    }

    /** @throws DomainException {@code access.denied}; {@code identity.no-person} (not found) to an officer who asks about
     *     another province's child, of whom they learn nothing */
    public static void require(Caller caller, Action action, String provinceCode) {
        if (allows(caller, action, provinceCode)) {
            return;
        }
        if (provinceCode != null && allows(caller, action, null)) {
            throw DomainException.notFound("identity.no-person");
        }
        throw DomainException.forbidden("access.denied");
    }

    /** The province a caller's view is narrowed to, null for those who see all.
     *
     *  @throws DomainException {@code access.denied} for one who may see nothing */
    public static String visibleProvince(Caller caller) {
        require(caller, Action.LIST_WAITING, null);
        return caller.is(Role.ORGANIZER) ? null : caller.provinceCode();
    }
}
