package id.suara.reporting.web;

import id.suara.reporting.DeskCounts;
import id.suara.reporting.DeskTask;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The counts of a start page, each with the page on which it is worked off. */
@Named("deskPage")
@RequestScoped
public class DeskPage {

    /** @param urgent whether it is told with emphasis when it is not zero */
    public record Count(DeskTask task, long number, String link, boolean urgent) {}

    @Inject
    DeskCounts counts;

    private List<Count> mine;

    @PostConstruct
    void load() {
        mine = counts.mine().entrySet().stream()
                .map(entry ->
                        new Count(entry.getKey(), entry.getValue(), link(entry.getKey()), isUrgent(entry.getKey())))
                .toList();
    }

    private static String link(DeskTask task) {
        return switch (task) {
            case MODERATION_QUEUE -> "/moderation/queue";
            case IN_REVIEW, OFFERED, RETURNED -> "/delegates/applications?status=" + task;
            case GUARDIANS_WAITING -> "/consent/waiting?all=true";
            case GUARDIANS_OVERDUE -> "/consent/waiting";
            case FAMILY_REQUESTS -> "/delegates/requests";
            case DUPLICATES -> "/delegates/duplicates";
            case PLACES_LEFT -> "/delegates/quotas";
            case EMPTY_PROVINCES -> "/reporting/coverage?only=gaps";
            case UNANSWERED_IDEAS -> "/answers/";
            case PROMISES_DUE -> "/answers/?list=PROMISE";
            case INVITED_ACCOUNTS -> "/identity/accounts";
        };
    }

    private static boolean isUrgent(DeskTask task) {
        return switch (task) {
            case RETURNED, GUARDIANS_OVERDUE, FAMILY_REQUESTS, DUPLICATES, EMPTY_PROVINCES, PROMISES_DUE -> true;
            case MODERATION_QUEUE,
                    IN_REVIEW,
                    OFFERED,
                    GUARDIANS_WAITING,
                    PLACES_LEFT,
                    UNANSWERED_IDEAS,
                    INVITED_ACCOUNTS -> false;
        };
    }

    public List<Count> getMine() {
        return mine;
    }
}
