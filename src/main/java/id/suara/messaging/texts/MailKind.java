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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The mails whose words organizers edit, with what each can name and what it must. A kind's code is the name of its
 * templates; a template without an entry here is a mail that cannot be edited, and a test says so.
 */
public enum MailKind {
    CONSENT_REQUEST(EnumSet.of(LINK), consent()),
    CONSENT_LINK(EnumSet.of(LINK), consent()),
    CONSENT_REMINDER(EnumSet.of(LINK), consent()),
    CONSENT_RECORDED(EnumSet.of(LINK, ANSWERS, CONSEQUENCE), consent()),
    CONSENT_RENEWAL(EnumSet.of(LINK, TEXT, FROM, CONSEQUENCE), consent()),
    OWN_CONSENT(EnumSet.of(LINK), consent()),
    OWN_CONSENT_REMINDER(EnumSet.of(LINK), consent()),
    ASSENT_REFUSED(EnumSet.of(LINK), consent()),
    ADMITTED(EnumSet.of(LINK, LOGIN), EnumSet.of(GUARDIAN, CHILD, CONGRESS, FIRST_DAY, FINAL_DAY, LAST_DAY)),
    WAITLISTED(EnumSet.of(LINK), place()),
    OFFERED(EnumSet.of(LINK, UNTIL), place()),
    OFFER_LAPSED(EnumSet.of(LINK), place()),
    DECLINED(EnumSet.of(LINK, REASON), place());

    private final Set<Placeholder> required;
    private final Set<Placeholder> allowed;

    MailKind(Set<Placeholder> required, Set<Placeholder> optional) {
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its body must hold, so that a guardian can act on it. */
    public Set<Placeholder> required() {
        return required;
    }

    /** Everything it can name, what it must included. */
    public Set<Placeholder> allowed() {
        return allowed;
    }

    public static Optional<MailKind> known(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @throws DomainException {@code messaging.no-kind} (not found) */
    public static MailKind of(String code) {
        return known(code).orElseThrow(() -> DomainException.notFound("messaging.no-kind"));
    }
}
