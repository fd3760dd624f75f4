package id.suara.webinars;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who plans webinars, who leads one of them, and who sees who comes. Everybody may register. */
public final class WebinarPolicy {

    public enum Action {
        /** Plans, drafts among them, without the meeting's address. */
        READ,
        /** The meeting's address. */
        MEETING,
        PLAN,
        /** Who belongs to the team of a webinar. */
        TEAM,
        /** Who registered. */
        ATTENDEES,
        /** Registering people from a list. Hosts may not: a list takes places from those who come by themselves. */
        IMPORT,
        /** Who was there, and for how long; certificates. */
        ATTENDANCE,
        /** What people learned in a year; a provincial officer of their own province. */
        TRAINING,
        /** How many registered and came, without names. */
        BOARD,
        /** Writing to those who registered. */
        NOTE,
        /** What attendees ask the speakers, and what they are asked in polls. */
        MODERATE,
        /** What is read and watched along with it. */
        MATERIALS,
        /** What attendees thought of it, without their names. */
        FEEDBACK
    }

    private static final Set<Action> HOSTS = EnumSet.of(
            Action.READ,
            Action.MEETING,
            Action.ATTENDEES,
            Action.ATTENDANCE,
            Action.BOARD,
            Action.NOTE,
            Action.MODERATE,
            Action.MATERIALS,
            Action.FEEDBACK);

    private static final Set<Action> MODERATORS = EnumSet.of(Action.READ, Action.MODERATE);

    private WebinarPolicy() {}

    /** With every webinar. */
    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER)
                || (caller.is(Role.ADMINISTRATOR) && (action == Action.READ || action == Action.MEETING))
                || (caller.is(Role.PROVINCIAL_OFFICER) && action == Action.TRAINING);
    }

    /** With the one in which they have that part. */
    static boolean allows(TeamPart part, Action action) {
        return switch (part) {
            case HOST -> HOSTS.contains(action);
            case MODERATOR -> MODERATORS.contains(action);
        };
    }
}
