package id.suara.messaging.notices;

import id.suara.messaging.preferences.Topic;
import java.util.Locale;

/** What can be told. Its words are {@code notice.*} in the texts. */
public enum NoticeKind {
    PLACE_GIVEN(Topic.PLACE, "/home"),
    CONSENT_CHANGED(Topic.PLACE, "/home"),
    IDEA_PUBLISHED(Topic.OWN_TEXTS, "/ideas/idea?id={id}"),
    IDEA_RETURNED(Topic.OWN_TEXTS, "/my/ideas#idea-{id}"),
    IDEA_REFUSED(Topic.OWN_TEXTS, "/my/ideas#idea-{id}"),
    IDEA_MERGED(Topic.OWN_TEXTS, "/my/ideas#idea-{id}"),
    IDEA_ANSWERED(Topic.OWN_TEXTS, "/ideas/idea?id={id}"),
    IDEA_ENTERED(Topic.OWN_TEXTS, "/my/entered#entered-{id}"),
    COMMENT_PUBLISHED(Topic.OWN_TEXTS, "/my/comments#comment-{id}"),
    COMMENT_RETURNED(Topic.OWN_TEXTS, "/my/comments#comment-{id}"),
    COMMENT_REFUSED(Topic.OWN_TEXTS, "/my/comments#comment-{id}"),
    IDEA_COMMENTED(Topic.TALK, "/ideas/idea?id={id}"),
    COMMENT_COMMENTED(Topic.TALK, "/my/comments#comment-{id}"),
    REPORT_ANSWERED(Topic.REPORTS, "/my/reports"),
    SILENCED(Topic.PROTECTION, "/home"),
    SILENCE_LIFTED(Topic.PROTECTION, "/home"),
    CONCERN(Topic.CONCERNS, "/safeguarding/cases"),
    ANNOUNCEMENT(Topic.NEWS, "/notices/announcement?id={id}"),
    ANNOUNCEMENT_WAITS(Topic.TASKS, "/messaging/announcement?id={id}"),
    WRITING_ENDS(Topic.REMINDERS, "/my/submit"),
    CONGRESS_BEGINS(Topic.REMINDERS, "/home"),
    DAY_BEGINS(Topic.REMINDERS, "/my/schedule"),
    SCHEDULE_CHANGED(Topic.PLACE, "/my/schedule"),
    SESSION_SEAT(Topic.PLACE, "/my/sessions#session-{id}"),
    SESSION_SEAT_LOST(Topic.PLACE, "/my/sessions#session-{id}");

    private final Topic topic;
    private final String path;

    NoticeKind(Topic topic, String path) {
        this.topic = topic;
        this.path = path;
    }

    /** For example {@code idea-published}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Topic topic() {
        return topic;
    }

    /** Where it leads. */
    String path(long aboutId) {
        return path.replace("{id}", String.valueOf(aboutId));
    }
}
