package id.suara.moderation.web;

import java.util.Locale;

/** Reasons that come up again and again; each is edited before it is sent. Their words are texts, {@code moderation.reason.}. */
public enum ReasonTemplate {
    PERSONAL_DATA,
    UNCLEAR,
    NO_PROPOSAL,
    HURTFUL,
    ABOUT_SOMEONE,
    OFF_TOPIC,
    ADVERTISING;

    String key() {
        return "moderation.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
