package id.suara.delegates.places;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;

/** Who sees and who changes the provinces' places; nothing else is allowed. Taking one is the admission's own policy. */
final class PlacesPolicy {

    private PlacesPolicy() {}

    /** @return the province whose places the caller sees, null for those of all
     *  @throws id.suara.kernel.DomainException {@code access.denied} */
    static String visibleProvince(Caller caller) {
        return caller.limitedTo(Role.PROVINCIAL_OFFICER, Role.ORGANIZER, Role.ADMINISTRATOR);
    }

    /** @throws id.suara.kernel.DomainException {@code access.denied} */
    static void requireChange(Caller caller) {
        caller.require(Role.ORGANIZER);
    }
}
