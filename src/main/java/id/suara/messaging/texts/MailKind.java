package id.suara.messaging.texts;

import static id.suara.messaging.texts.Placeholder.ANSWERS;
import static id.suara.messaging.texts.Placeholder.CHILD;
import static id.suara.messaging.texts.Placeholder.CONGRESS;
import static id.suara.messaging.texts.Placeholder.CONSEQUENCE;
import static id.suara.messaging.texts.Placeholder.DAY;
import static id.suara.messaging.texts.Placeholder.DAYS;
import static id.suara.messaging.texts.Placeholder.FINAL_DAY;
import static id.suara.messaging.texts.Placeholder.FIRST_DAY;
import static id.suara.messaging.texts.Placeholder.FROM;
import static id.suara.messaging.texts.Placeholder.FULL_NAME;
import static id.suara.messaging.texts.Placeholder.GUARDIAN;
import static id.suara.messaging.texts.Placeholder.LAST_DAY;
import static id.suara.messaging.texts.Placeholder.LINK;
import static id.suara.messaging.texts.Placeholder.LOGIN;
import static id.suara.messaging.texts.Placeholder.PROVINCE;
import static id.suara.messaging.texts.Placeholder.REASON;
import static id.suara.messaging.texts.Placeholder.TEXT;
import static id.suara.messaging.texts.Placeholder.UNTIL;

import id.suara.kernel.DomainException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The mails there are: how each goes out, and for those whose words organizers edit, what they can name and what they must. A
 * kind's code is the name of its templates; a template without an entry here is a mail that cannot be edited, and a test says
 * so.
 */
public enum MailKind {
    CONSENT_REQUEST(Manner.PLAIN, EnumSet.of(LINK), consent()),
    CONSENT_LINK(Manner.hurried(Manner.Hurry.ASKED_FOR), EnumSet.of(LINK), consent()),
    CONSENT_REMINDER(Manner.PLAIN, EnumSet.of(LINK), consent()),
    CONSENT_RECORDED(Manner.PLAIN, EnumSet.of(LINK, ANSWERS, CONSEQUENCE), consent()),
    CONSENT_RENEWAL(Manner.PLAIN, EnumSet.of(LINK, TEXT, FROM, CONSEQUENCE), consent()),
    OWN_CONSENT(Manner.PLAIN, EnumSet.of(LINK), consent()),
    OWN_CONSENT_REMINDER(Manner.PLAIN, EnumSet.of(LINK), consent()),
    ASSENT_REFUSED(Manner.PLAIN, EnumSet.of(LINK), consent()),
    ADMITTED(
            Manner.PLACE,
            EnumSet.of(LINK, LOGIN),
            EnumSet.of(GUARDIAN, CHILD, CONGRESS, FIRST_DAY, FINAL_DAY, LAST_DAY)),
    WAITLISTED(Manner.PLACE, EnumSet.of(LINK), place()),
    OFFERED(Manner.PLACE, EnumSet.of(LINK, UNTIL), place()),
    OFFER_LAPSED(Manner.PLACE, EnumSet.of(LINK), place()),
    /** Not overtaking: it waits until it cannot be undone, and when it is undone what it overtook would be missing. */
    DECLINED(Manner.PLAIN, EnumSet.of(LINK, REASON), place()),
    CONCERN(Manner.hurried(Manner.Hurry.DANGER)),
    CONCERN_UNATTENDED(Manner.hurried(Manner.Hurry.DANGER)),
    OFFICE_LETTER(Manner.PLAIN),
    OFFICE_NEWS(Manner.PLAIN.stoppable()),
    FAMILY_LETTER(Manner.PLAIN),
    ANNOUNCEMENT(Manner.PLAIN.stoppable()),
    /** What its writer looks at before it goes to anybody. */
    ANNOUNCEMENT_TEST(Manner.hurried(Manner.Hurry.ASKED_FOR)),
    DIGEST(Manner.PLAIN.stoppable()),
    REMINDER_OFFER_ENDS(Manner.PLAIN),
    REMINDER_ACTIVATION_ENDS(Manner.PLAIN),
    REMINDER_CONGRESS_BEGINS(Manner.PLAIN),
    /** What a release of the programme changes for one family. */
    PROGRAMME_CHANGED(Manner.gathered(Manner.Gathering.RETOLD)),
    /** Of a session of today or tomorrow; to guardians and staff, never to a child. */
    PROGRAMME_CANCELLED(Manner.hurried(Manner.Hurry.CANCELLED)),
    /** Asks whether the address is theirs, and holds their link. */
    WEBINAR_REGISTERED(Manner.hurried(Manner.Hurry.NO_CHILD)),
    /** The same for several webinars of a series, with one link for all of them. */
    WEBINAR_SERIES_REGISTERED(Manner.hurried(Manner.Hurry.NO_CHILD)),
    /** Somebody typed an address that is registered. */
    WEBINAR_AGAIN(Manner.hurried(Manner.Hurry.NO_CHILD)),
    /** That they have a place, or wait for one, by their own answer. */
    WEBINAR_PLACE(Manner.hurried(Manner.Hurry.NO_CHILD)),
    WEBINAR_MOVED_UP(Manner.hurried(Manner.Hurry.NO_CHILD)),
    WEBINAR_CHANGED(Manner.hurried(Manner.Hurry.NO_CHILD)),
    WEBINAR_CANCELLED(Manner.hurried(Manner.Hurry.NO_CHILD)),
    WEBINAR_CERTIFICATE(Manner.PLAIN),
    /** Takes it out of the calendar of who cancelled. */
    WEBINAR_LEFT(Manner.hurried(Manner.Hurry.NO_CHILD)),
    /** In words of an organizer's or host's own, about a webinar to come or going on. */
    WEBINAR_NOTE(Manner.hurried(Manner.Hurry.NO_CHILD));

    private static final Map<String, MailKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MailKind::code, Function.identity()));

    private static final List<String> OF_PLACES = Arrays.stream(values())
            .filter(kind -> kind.manner.gathering() == Manner.Gathering.PLACE)
            .map(MailKind::code)
            .toList();

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Manner manner;
    private final Set<Placeholder> required;
    private final Set<Placeholder> allowed;

    /** In words of the application's own, or of who writes it. */
    MailKind(Manner manner) {
        this(manner, Set.of(), EnumSet.noneOf(Placeholder.class));
    }

    MailKind(Manner manner, Set<Placeholder> required, Set<Placeholder> optional) {
        this.manner = manner;
        this.required = Collections.unmodifiableSet(required);
        EnumSet<Placeholder> all = EnumSet.copyOf(optional);
        all.addAll(required);
        this.allowed = Collections.unmodifiableSet(all);
    }

    private static Set<Placeholder> consent() {
        return EnumSet.of(GUARDIAN, CHILD, FULL_NAME, PROVINCE, CONGRESS, DAYS, DAY, LAST_DAY);
    }

    private static Set<Placeholder> place() {
        return EnumSet.of(GUARDIAN, CHILD, CONGRESS, PROVINCE);
    }

    /** For example {@code consent-request}. */
    public String code() {
        return code;
    }

    /** What its body must hold, so that a guardian can act on it. */
    public Set<Placeholder> required() {
        return required;
    }

    /** Everything it can name, what it must included. */
    public Set<Placeholder> allowed() {
        return allowed;
    }

    public Manner manner() {
        return manner;
    }

    /** Whether its words are among those that organizers edit. */
    public boolean isEdited() {
        return !allowed.isEmpty();
    }

    /** Those whose words organizers edit, in the order in which a family meets them. */
    public static List<MailKind> edited() {
        return Arrays.stream(values()).filter(MailKind::isEdited).toList();
    }

    /** Those that tell what became of a child's place, of which the newest alone is true. */
    public static List<String> ofPlaces() {
        return OF_PLACES;
    }

    /** Of a kind that is not here too: plain. */
    public static Manner mannerOf(String code) {
        return any(code).map(MailKind::manner).orElse(Manner.PLAIN);
    }

    private static Optional<MailKind> any(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** One whose words can be edited.
     *
     *  @throws DomainException {@code messaging.no-kind} (not found) */
    public static MailKind of(String code) {
        return any(code).filter(MailKind::isEdited).orElseThrow(() -> DomainException.notFound("messaging.no-kind"));
    }
}
