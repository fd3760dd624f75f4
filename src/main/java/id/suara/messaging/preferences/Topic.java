package id.suara.messaging.preferences;

import id.suara.kernel.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be told, in the groups in which it is wanted or not. Its words are {@code preferences.topic.*}. */
public enum Topic {
    /** What became of one's own texts, with the reason and the way on (S21). */
    OWN_TEXTS(EnumSet.of(Role.DELEGATE), EnumSet.of(Channel.APP), EnumSet.of(Channel.APP)),
    /** What others said to them. */
    TALK(EnumSet.of(Role.DELEGATE), EnumSet.of(Channel.APP), EnumSet.noneOf(Channel.class)),
    /** What became of a report (S20). */
    REPORTS(EnumSet.of(Role.DELEGATE), EnumSet.of(Channel.APP), EnumSet.noneOf(Channel.class)),
    /** The place at the congress, and what the guardian allows. */
    PLACE(EnumSet.of(Role.DELEGATE), EnumSet.of(Channel.APP), EnumSet.of(Channel.APP)),
    /** That one may not write for a time (S23). */
    PROTECTION(EnumSet.of(Role.DELEGATE), EnumSet.of(Channel.APP), EnumSet.of(Channel.APP)),
    /** That there is a report to read (S17, S18). */
    CONCERNS(
            EnumSet.of(Role.SAFEGUARDING_OFFICER),
            EnumSet.allOf(Channel.class),
            EnumSet.allOf(Channel.class),
            "concern",
            "concern-unattended"),
    /** What waits for a province's office, and what organizers write to it. */
    OFFICE(EnumSet.of(Role.PROVINCIAL_OFFICER), EnumSet.of(Channel.MAIL), EnumSet.noneOf(Channel.class), "office-news"),
    /** What organizers announce. */
    NEWS(EnumSet.allOf(Role.class), EnumSet.allOf(Channel.class), EnumSet.of(Channel.APP), "announcement"),
    /** That somebody else's deed waits for one's own. */
    TASKS(EnumSet.of(Role.ORGANIZER), EnumSet.of(Channel.APP), EnumSet.of(Channel.APP)),
    /** That a time comes near. */
    REMINDERS(EnumSet.of(Role.DELEGATE), EnumSet.of(Channel.APP), EnumSet.noneOf(Channel.class));

    private final Set<Role> readers;
    private final Set<Channel> channels;
    private final Set<Channel> obligatory;
    private final List<String> mails;

    Topic(Set<Role> readers, Set<Channel> channels, Set<Channel> obligatory, String... mails) {
        this.readers = Collections.unmodifiableSet(readers);
        this.channels = Collections.unmodifiableSet(channels);
        this.obligatory = Collections.unmodifiableSet(obligatory);
        this.mails = List.of(mails);
    }

    /** The kinds of its mails. */
    public List<String> mails() {
        return mails;
    }

    /** Whether it is ever told to somebody with one of the roles. */
    public boolean isFor(Set<Role> roles) {
        return roles.stream().anyMatch(readers::contains);
    }

    /** How it is told at all. */
    public Set<Channel> channels() {
        return channels;
    }

    /** Whether nobody can turn it off. */
    public boolean isObligatory(Channel channel) {
        return obligatory.contains(channel);
    }
}
