package id.suara.moderation.reports;

/** Why a reader thinks that somebody should look. Danger is none of them: it goes to safeguarding. */
public enum ReportReason {
    PERSONAL_DATA(2),
    HURTFUL(1),
    NOT_FOR_CHILDREN(2),
    NOT_TRUE(1),
    OTHER(1);

    private final int weight;

    ReportReason(int weight) {
        this.weight = weight;
    }

    /** What harms as long as it stands there weighs twice, whoever reports it. */
    int weight() {
        return weight;
    }
}
