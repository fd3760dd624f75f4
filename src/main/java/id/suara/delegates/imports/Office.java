package id.suara.delegates.imports;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;

/** Whose files look alike: a province's officers together, each organizer alone. One of the two is null. */
record Office(String provinceCode, Long accountId) {

    static Office of(Caller caller) {
        return caller.provinceCode() != null && !caller.is(Role.ORGANIZER)
                ? new Office(caller.provinceCode(), null)
                : new Office(null, caller.requireAccount());
    }
}
