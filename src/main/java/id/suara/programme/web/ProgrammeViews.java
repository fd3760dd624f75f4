package id.suara.programme.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.AgeBand;
import id.suara.programme.AccessService;
import id.suara.programme.Audience;
import id.suara.programme.DraftSession;
import id.suara.programme.Language;
import id.suara.programme.Place;
import id.suara.programme.SessionFacts;
import id.suara.programme.SessionKind;
import id.suara.programme.SessionPlan;
import id.suara.programme.SessionState;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.conflicts.ConflictKind;
import id.suara.programme.conflicts.ConflictWords;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.SpeakerKind;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.TrackKind;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.releases.Difference;
import id.suara.programme.releases.PublicProgramme;
import id.suara.programme.releases.PublicSession;
import id.suara.programme.releases.ReleaseRow;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.releases.SessionChange;
import id.suara.programme.releases.SessionDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The programme as the API tells it. */
final class ProgrammeViews {

    private ProgrammeViews() {}

    /** Everything by both names; a visitor's program chooses. */
    public record PublicView(
            ReleaseView release,
            String congress,
            LocalDate firstDay,
            LocalDate lastDay,
            String zone,
            String zoneLabel,
            List<TrackView> tracks,
            List<PublicSessionView> sessions) {}

    public record ReleaseView(long id, int number, String name, Instant releasedAt) {}

    public record TrackView(long id, TrackKind kind, String name, String nameEn) {}

    public record PublicSessionView(
            long id,
            String uid,
            int sequence,
            String title,
            String titleEn,
            String description,
            String descriptionEn,
            SessionKind kind,
            Audience audience,
            Long trackId,
            List<NamedView> commissions,
            Place place,
            Instant startsAt,
            Instant endsAt,
            Integer capacity,
            Set<Language> languages,
            Set<AgeBand> ageBands,
            Set<AccessService> services,
            List<SpeakerView> speakers) {}

    public record NamedView(long id, String name, String nameEn) {}

    public record SpeakerView(
            SpeakerKind kind, String name, String position, String positionEn, String bio, String bioEn) {}

    public record DraftView(long version, List<DraftSessionView> sessions) {}

    public record DraftSessionView(
            long id,
            String uid,
            SessionState state,
            SessionPlan plan,
            Place place,
            String changedBy,
            Instant changedAt,
            long version) {}

    /** @param sentence what is wrong and what to do */
    public record ConflictView(
            String key, ConflictKind kind, boolean impossible, List<Long> sessions, String sentence) {}

    public record PreviewView(
            long draftVersion, ReleaseView current, List<DifferenceView> difference, List<ConflictView> conflicts) {}

    public record DifferenceView(long sessionId, String uid, String title, String titleEn, List<ChangeView> changes) {}

    /** @param before absent where there is none, as {@code after} */
    public record ChangeView(String kind, Object before, Object after) {}

    public record HistoryView(
            long id, int number, String name, Long previousId, String releasedBy, Instant releasedAt, int sessions) {}

    public record ReleasedView(
            long id,
            int number,
            String name,
            Long previousId,
            Instant releasedAt,
            List<ReleasedSessionView> sessions) {}

    public record ReleasedSessionView(
            long id, String uid, int sequence, boolean cancelled, SessionPlan plan, Place place) {}

    static PublicView view(PublicProgramme programme, List<PublicSession> sessions) {
        return new PublicView(
                view(programme.release()),
                programme.congress(),
                programme.firstDay(),
                programme.lastDay(),
                programme.zone().getId(),
                IndonesianTime.label(programme.zone()),
                programme.tracks().stream().map(ProgrammeViews::view).toList(),
                sessions.stream().map(ProgrammeViews::view).toList());
    }

    private static ReleaseView view(ReleasedProgramme release) {
        return new ReleaseView(release.id(), release.number(), release.name(), release.releasedAt());
    }

    private static TrackView view(TrackRow track) {
        return new TrackView(track.id(), track.kind(), track.name(), track.nameEn());
    }

    private static PublicSessionView view(PublicSession one) {
        SessionPlan plan = one.plan();
        return new PublicSessionView(
                one.id(),
                one.session().uid(),
                one.session().sequence(),
                plan.title(),
                plan.titleEn(),
                plan.description(),
                plan.descriptionEn(),
                plan.kind(),
                plan.audience(),
                plan.trackId(),
                one.commissions().stream().map(ProgrammeViews::view).toList(),
                one.place(),
                plan.startsAt(),
                plan.endsAt(),
                plan.capacity(),
                plan.languages(),
                plan.ageBands(),
                plan.services(),
                one.speakers().stream().map(ProgrammeViews::view).toList());
    }

    private static NamedView view(CommissionRow commission) {
        return new NamedView(commission.id(), commission.name(), commission.nameEn());
    }

    private static SpeakerView view(SpeakerRow speaker) {
        return new SpeakerView(
                speaker.kind(),
                speaker.name(),
                speaker.position(),
                speaker.positionEn(),
                speaker.bio(),
                speaker.bioEn());
    }

    static DraftSessionView view(DraftSession session) {
        SessionFacts facts = session.facts();
        return new DraftSessionView(
                facts.id(),
                facts.uid(),
                session.state(),
                facts.plan(),
                facts.place(),
                session.changedBy(),
                session.changedAt(),
                session.version());
    }

    static ConflictView view(Conflict conflict, Locale locale) {
        return new ConflictView(
                conflict.key(),
                conflict.kind(),
                conflict.isImpossible(),
                conflict.sessions().stream().map(SessionFacts::id).toList(),
                ConflictWords.of(conflict, locale));
    }

    static List<DifferenceView> view(Difference difference) {
        return difference.sessions().stream().map(ProgrammeViews::view).toList();
    }

    private static DifferenceView view(SessionDifference one) {
        return new DifferenceView(
                one.sessionId(),
                one.uid(),
                one.after().plan().title(),
                one.after().plan().titleEn(),
                one.changes().stream().map(ProgrammeViews::view).toList());
    }

    private static ChangeView view(SessionChange change) {
        if (change instanceof SessionChange.Moved moved) {
            return new ChangeView("MOVED", moved.before(), moved.after());
        }
        if (change instanceof SessionChange.PlaceChanged placed) {
            return new ChangeView("PLACE_CHANGED", placed.before(), placed.after());
        }
        if (change instanceof SessionChange.WordsChanged worded) {
            return new ChangeView("WORDS_CHANGED", worded.before(), worded.after());
        }
        if (change instanceof SessionChange.AudienceChanged heard) {
            return new ChangeView("AUDIENCE_CHANGED", heard.before(), heard.after());
        }
        if (change instanceof SessionChange.DetailsChanged other) {
            return new ChangeView("DETAILS_CHANGED", other.before(), other.after());
        }
        return new ChangeView(change instanceof SessionChange.Added ? "ADDED" : "CANCELLED", null, null);
    }

    static ReleaseView view(ReleaseRow row) {
        return row == null ? null : new ReleaseView(row.id(), row.number(), row.name(), row.releasedAt());
    }

    static HistoryView history(ReleaseRow row) {
        return new HistoryView(
                row.id(),
                row.number(),
                row.name(),
                row.previousId(),
                row.releasedBy(),
                row.releasedAt(),
                row.sessions());
    }

    static ReleasedView whole(ReleasedProgramme release) {
        return new ReleasedView(
                release.id(),
                release.number(),
                release.name(),
                release.previousId(),
                release.releasedAt(),
                release.sessions().stream().map(ProgrammeViews::view).toList());
    }

    private static ReleasedSessionView view(ReleasedSession session) {
        return new ReleasedSessionView(
                session.id(),
                session.uid(),
                session.sequence(),
                session.cancelled(),
                session.plan(),
                session.facts().place());
    }
}
