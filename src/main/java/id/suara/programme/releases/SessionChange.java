package id.suara.programme.releases;

import id.suara.kernel.AgeBand;
import id.suara.programme.AccessService;
import id.suara.programme.Audience;
import id.suara.programme.Language;
import id.suara.programme.Place;
import id.suara.programme.SessionKind;
import id.suara.programme.SessionPlan;
import id.suara.programme.Span;
import java.io.Serializable;
import java.util.Set;

/** One way in which a session differs between two programmes, with the old values and the new. */
public sealed interface SessionChange extends Serializable {

    /** It was not there, or was cancelled. */
    record Added() implements SessionChange {}

    record Cancelled() implements SessionChange {}

    record Moved(Span before, Span after) implements SessionChange {}

    /** @param before null where it had no room, as {@code after} */
    record PlaceChanged(Place before, Place after) implements SessionChange {}

    record WordsChanged(Words before, Words after) implements SessionChange {}

    /** For whom it is. */
    record AudienceChanged(Listeners before, Listeners after) implements SessionChange {}

    /** Anything else. */
    record DetailsChanged(Details before, Details after) implements SessionChange {}

    record Words(String title, String titleEn, String description, String descriptionEn) implements Serializable {

        static Words of(SessionPlan plan) {
            return new Words(plan.title(), plan.titleEn(), plan.description(), plan.descriptionEn());
        }
    }

    /** @param commissions ids */
    record Listeners(Audience audience, Set<Long> commissions) implements Serializable {

        static Listeners of(SessionPlan plan) {
            return new Listeners(plan.audience(), plan.commissions());
        }
    }

    /** @param speakers ids */
    record Details(
            SessionKind kind,
            Long trackId,
            Integer capacity,
            Set<Language> languages,
            Set<AgeBand> ageBands,
            Set<AccessService> services,
            Set<Long> speakers)
            implements Serializable {

        static Details of(SessionPlan plan) {
            return new Details(
                    plan.kind(),
                    plan.trackId(),
                    plan.capacity(),
                    plan.languages(),
                    plan.ageBands(),
                    plan.services(),
                    plan.speakers());
        }
    }
}
