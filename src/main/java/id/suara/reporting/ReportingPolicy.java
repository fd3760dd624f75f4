package id.suara.reporting;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Whose numbers a caller sees: organizers and administrators all provinces', officers their own, others none. */
final class ReportingPolicy {

    private ReportingPolicy() {}

    /** @return the province the caller's sight ends at, null for all
     *  @throws DomainException {@code access.denied} */
    static String visibleProvince(Caller caller) {
        return caller.limitedTo(Role.PROVINCIAL_OFFICER, Role.ORGANIZER, Role.ADMINISTRATOR);
    }
}
