package id.suara.delegates.requests.web;

import id.suara.delegates.requests.FamilyRequest;
import id.suara.delegates.requests.RequestKind;
import id.suara.delegates.requests.RequestState;
import java.time.Instant;
import java.util.List;

/** A request as its family and its office read it.
 *
 *  @param words absent for a pause
 *  @param answer absent unless it was refused */
public record FamilyRequestView(
        long id,
        long applicationId,
        RequestKind kind,
        List<String> fields,
        String words,
        RequestState state,
        Instant askedAt,
        Instant dueAt,
        String answer,
        Instant answeredAt) {

    static FamilyRequestView of(FamilyRequest request) {
        return new FamilyRequestView(
                request.getId(),
                request.getApplicationId(),
                request.getKind(),
                request.getFields(),
                request.getWords(),
                request.getState(),
                request.getAskedAt(),
                request.getDueAt(),
                request.getAnswer(),
                request.getAnsweredAt());
    }
}
