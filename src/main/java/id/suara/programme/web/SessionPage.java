package id.suara.programme.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.IndonesianTime;
import id.suara.kernel.AgeBand;
import id.suara.kernel.DomainException;
import id.suara.programme.AccessService;
import id.suara.programme.Audience;
import id.suara.programme.DraftSession;
import id.suara.programme.Language;
import id.suara.programme.SessionField;
import id.suara.programme.SessionKind;
import id.suara.programme.SessionPlan;
import id.suara.programme.SessionState;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.conflicts.ConflictWords;
import id.suara.programme.conflicts.Conflicts;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One session of the draft: a new one, or one to be edited, and the merge view when somebody else was quicker. */
@Named("sessionPage")
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Conflicts conflicts;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Tracks tracks;

    @Inject
    transient Commissions commissions;

    @Inject
    transient Speakers speakers;

    @Inject
    transient Venue venue;

    private Long id;
    private String day;
    private long congressId;
    private ZoneId zone;
    private List<LocalDate> days;
    private SessionForm form;
    private DraftSession base;
    private Merge merge;
    private List<Conflict> found = List.of();
    private List<TrackRow> trackRows;
    private List<CommissionRow> commissionRows;
    private List<SpeakerRow> speakerRows;
    private List<RoomRow> roomRows;

    public void load() {
        Congress congress = congresses.requireCurrent();
        congressId = congress.getId();
        zone = congress.zone();
        days = congress.getFirstDay()
                .datesUntil(congress.getLastDay().plusDays(1))
                .toList();
        trackRows = tracks.all(congressId);
        commissionRows = commissions.all(congressId);
        speakerRows = speakers.all(congressId);
        roomRows = venue.rooms(congressId);
        if (id == null) {
            form = new SessionForm(zone);
        } else {
            base = sessions.find(id);
            form = SessionForm.of(base.plan(), zone);
            found = conflicts.ofDraft().stream()
                    .filter(conflict -> conflict.concerns(id))
                    .toList();
        }
        if (form.getDay() == null
                && days.stream().anyMatch(one -> one.toString().equals(day))) {
            form.setDay(day);
        }
    }

    public void save() {
        SessionPlan mine = form.plan();
        if (id == null) {
            id = sessions.add(mine);
            leave("programme.session.added", mine);
            return;
        }
        try {
            sessions.change(id, base.version(), mine);
        } catch (DomainException refused) {
            if (!refused.code().equals("programme.session-changed")) {
                throw refused;
            }
            compare(mine);
            return;
        }
        leave("programme.session.saved", mine);
    }

    /** Somebody else saved meanwhile: both are laid side by side, and nothing of either is lost. */
    private void compare(SessionPlan mine) {
        DraftSession theirs = sessions.find(id);
        if (SessionField.differing(mine, theirs.plan()).isEmpty()) {
            leave("programme.session.saved", mine);
            return;
        }
        merge = Merge.of(base.plan(), mine, theirs, words());
    }

    private PlanWords words() {
        return new PlanWords(Told.locale(), zone, congressId, tracks, commissions, speakers, venue);
    }

    /** Saves what was chosen of both. When somebody was quicker once more, there is something new to compare. */
    public void join() {
        SessionPlan joined = merge.joined();
        try {
            sessions.change(id, merge.theirs().version(), joined);
        } catch (DomainException refused) {
            if (!refused.code().equals("programme.session-changed")) {
                throw refused;
            }
            base = merge.theirs();
            compare(joined);
            return;
        }
        leave("programme.session.saved", joined);
    }

    public void remove() {
        sessions.remove(id, base.version());
        leave("programme.session.removed", base.plan());
    }

    public void cancel() {
        sessions.cancel(id, base.version());
        leave("programme.session.cancelled", base.plan());
    }

    public void revive() {
        sessions.revive(id, base.version());
        leave("programme.session.revived", base.plan());
    }

    private void leave(String told, SessionPlan plan) {
        Told.info(told, plan.title());
        String day = plan.hasTime() ? "?day=" + plan.startsAt().atZone(zone).toLocalDate() : "";
        Told.go("/programme/plan" + day);
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isCancelled() {
        return base != null && base.state() == SessionState.CANCELLED;
    }

    /** Whether anybody was told of it. */
    public boolean isReleased() {
        return base != null && base.state() == SessionState.RELEASED;
    }

    public Merge getMerge() {
        return merge;
    }

    public DraftSession getBase() {
        return base;
    }

    public SessionForm getForm() {
        return form;
    }

    public List<String> getConflicts() {
        return found.stream().map(one -> ConflictWords.of(one, Told.locale())).toList();
    }

    public List<ProgrammePage.Choice> getDays() {
        return days.stream()
                .map(day -> new ProgrammePage.Choice(day.toString(), IndonesianTime.day(day, Told.locale())))
                .toList();
    }

    public String getZoneLabel() {
        return IndonesianTime.label(zone);
    }

    public List<TrackRow> getTracks() {
        return trackRows;
    }

    public List<CommissionRow> getCommissions() {
        return commissionRows;
    }

    public List<SpeakerRow> getSpeakers() {
        return speakerRows;
    }

    public List<RoomRow> getRooms() {
        return roomRows;
    }

    public SessionKind[] getKinds() {
        return SessionKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public AgeBand[] getAgeBands() {
        return AgeBand.values();
    }

    public AccessService[] getServices() {
        return AccessService.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The day that a session without a time is offered first. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
