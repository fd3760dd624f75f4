package id.suara.moderation.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Escalation;
import id.suara.moderation.Mask;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.PlainText;
import id.suara.moderation.Queue;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.appeals.Appeals;
import id.suara.moderation.appeals.CaseAppeal;
import id.suara.moderation.merging.Merging;
import id.suara.moderation.reports.ItemReports;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.primefaces.PrimeFaces;

/** The desk: what waits, the one that is open, and the decision on it. */
@Named("queuePage")
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A template as the desk offers it. */
    public record Template(String code, String label, String text) implements Serializable {}

    @Inject
    transient Cases cases;

    @Inject
    transient Masks masks;

    @Inject
    transient Merging merging;

    @Inject
    transient Escalation escalation;

    @Inject
    transient Reconsideration reconsideration;

    @Inject
    transient ItemReports reports;

    @Inject
    transient Appeals appeals;

    @Inject
    transient Clock clock;

    private transient Queue queue;
    private transient Reconsideration.Undoable undoable;
    private transient Reading reading;
    private transient CaseAppeal appeal;
    private List<Template> templates = List.of();
    private boolean lead;
    private Long openId;
    private long seenVersion;
    private int seenRevision;
    private String reason;
    private String template;
    private String words;
    private Part selectedPart;
    private Integer selectedFrom;
    private Integer selectedTo;

    @PostConstruct
    void load() {
        refresh();
        lead = cases.isLead();
    }

    /** Opens the case whose number the row sent: the list may have moved on since it was drawn. */
    public void openPicked() {
        picked().ifPresent(this::open);
    }

    /** Takes the case whose number the row sent from the colleague who holds it; for a lead. */
    public void takeOverPicked() {
        picked().ifPresent(this::takeOver);
    }

    private static Optional<Long> picked() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("case");
        return sent == null || !sent.matches("\\d{1,18}") ? Optional.empty() : Optional.of(Long.valueOf(sent));
    }

    /** Opens a case by taking it; the one that was open is given back. */
    private void open(long caseId) {
        leave();
        try {
            show(cases.claim(caseId));
        } catch (DomainException faster) {
            note(faster);
        }
        refresh();
    }

    private void takeOver(long caseId) {
        leave();
        try {
            show(cases.takeOver(caseId));
        } catch (DomainException gone) {
            note(gone);
        }
        refresh();
    }

    /** Says of a mark in the open case that it harms nobody (S15). */
    public void clear(long hitId) {
        settle(() -> cases.clear(openId, hitId));
    }

    public void markAgain(long hitId) {
        settle(() -> cases.markAgain(openId, hitId));
    }

    /** Covers the words of a mark. */
    public void mask(int number) {
        Mask span = reading == null ? null : reading.spanOf(number);
        if (span != null) {
            settle(() -> masks.add(openId, span));
        }
    }

    /** Covers every mark that stands in the way, and publishes. */
    public void maskMarkedAndPublish() {
        settle(() -> masks.addMarked(openId));
        publish();
    }

    /** Covers what was selected in the text; without a selection, each place where the typed words stand. */
    public void maskWords() {
        Mask selected = selection();
        if (selected == null && PlainText.clean(words) == null) {
            throw DomainException.invalid(
                    "request.invalid",
                    List.of(new DomainException.FieldError("words", "moderation.mask-words-missing")));
        }
        settle(() -> {
            if (selected == null) {
                masks.addEverywhere(openId, words);
            } else {
                masks.add(openId, selected);
            }
            forgetSelection();
        });
    }

    private Mask selection() {
        return selectedPart == null || selectedFrom == null || selectedTo == null || selectedTo <= selectedFrom
                ? null
                : new Mask(selectedPart, selectedFrom, selectedTo);
    }

    private void forgetSelection() {
        words = null;
        selectedPart = null;
        selectedFrom = null;
        selectedTo = null;
    }

    public void unmask(long maskId) {
        settle(() -> masks.remove(openId, maskId));
    }

    private void settle(Runnable deed) {
        if (openId == null || reading == null) {
            return;
        }
        try {
            deed.run();
            reading = reading.with(cases.hits(openId), masks.of(openId), locale());
        } catch (DomainException lost) {
            note(lost);
            if (lost.kind() == DomainException.Kind.INVALID) {
                return;
            }
            close();
            refresh();
            // A mark renders itself alone, so that a reason half written stays; without the case there is none to keep.
            PrimeFaces.current().ajax().update("item", "queue:list");
        }
    }

    /** Called every few seconds: what waits now. The open case stays as it is. */
    public void refresh() {
        queue = cases.queue();
        undoable = reconsideration.latest().orElse(null);
    }

    /** Called while the moderator is at work, so that the case stays theirs. */
    public void renew() {
        if (openId != null) {
            try {
                cases.claim(openId);
            } catch (DomainException lost) {
                note(lost);
                close();
            }
        }
        refresh();
    }

    public void publish() {
        decide(Outcome.PUBLISH);
    }

    public void giveBack() {
        decide(Outcome.RETURN);
    }

    public void refuse() {
        decide(Outcome.REFUSE);
    }

    /** Hands the open text to the officers; what is written in the reason goes along. */
    public void escalate() {
        Long handed = openId;
        if (handed == null) {
            return;
        }
        try {
            escalation.escalate(handed, reason, false);
            note(FacesMessage.SEVERITY_INFO, text("moderation.done.escalate"));
        } catch (DomainException faster) {
            note(faster);
        }
        close();
        openNext(handed);
    }

    /** Gives the open case back and opens the next that is free. */
    public void skip() {
        Long left = openId;
        leave();
        openNext(left);
    }

    /** Puts the template's words where they can be edited. */
    public void fill() {
        if (template != null && !reading.isWarning()) {
            reason = templates.stream()
                    .filter(known -> known.code().equals(template))
                    .map(Template::text)
                    .findFirst()
                    .orElse(reason);
        }
    }

    /** Publishes the open text and leads it to one that says the same; the reason tells the child.
     *
     *  @param into such as {@code idea:12} */
    public void merge(String into) {
        settle(Outcome.PUBLISH, true, "merge", seen -> merging.decide(seen.caseId(), seen.decision(), into));
    }

    private void decide(Outcome outcome) {
        settle(
                outcome,
                outcome.needsReason(),
                outcome.name().toLowerCase(Locale.ROOT),
                seen -> cases.decide(seen.caseId(), seen.decision()));
    }

    private record Seen(long caseId, DecideCase decision) {}

    /** @param word of what is said when it is done */
    private void settle(Outcome outcome, boolean reasoned, String word, Function<Seen, CaseStatus> deed) {
        Long decided = openId;
        if (decided == null) {
            return;
        }
        if (reasoned && PlainText.clean(reason) == null) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("reason", "moderation.reason-missing")));
        }
        try {
            CaseStatus status =
                    deed.apply(new Seen(decided, new DecideCase(seenRevision, seenVersion, outcome, reason)));
            note(FacesMessage.SEVERITY_INFO, text("moderation.done." + (status == CaseStatus.OPEN ? "second" : word)));
        } catch (DomainException refused) {
            note(refused);
            if (refused.kind() != DomainException.Kind.CONFLICT) {
                return;
            }
        }
        close();
        openNext(decided);
    }

    /** Takes the newest decision back, and opens its case again. */
    public void undo() {
        if (undoable == null) {
            refresh();
        }
        Reconsideration.Undoable last = undoable;
        if (last == null) {
            note(DomainException.conflict("moderation.undo-late"));
            return;
        }
        leave();
        try {
            show(reconsideration.undo(last.caseId()));
            note(FacesMessage.SEVERITY_INFO, text("moderation.done.undo"));
        } catch (DomainException late) {
            note(late);
        }
        refresh();
    }

    private void openNext(Long after) {
        refresh();
        for (CaseRow row : queue.rows()) {
            boolean free = row.heldBy() == null || row.mine();
            if (free && !Long.valueOf(row.id()).equals(after)) {
                open(row.id());
                return;
            }
        }
    }

    private void leave() {
        if (openId != null) {
            cases.release(openId);
            close();
        }
    }

    private void show(CaseView found) {
        openId = found.id();
        seenVersion = found.version();
        seenRevision = found.revision();
        reading = new Reading(
                found,
                cases.earlier(openId),
                cases.bySameAuthor(openId),
                cases.thread(openId),
                reports.ofCase(openId),
                cases.hits(openId),
                masks.of(openId),
                cases.firstLook(openId).orElse(null),
                merging.similar(openId),
                locale());
        appeal = appeals.of(openId).orElse(null);
        forgetSelection();
        templates = cases.reasons(openId).entrySet().stream()
                .map(known ->
                        new Template(known.getKey(), text("moderation.reason." + known.getKey()), known.getValue()))
                .toList();
        // What the first of two would tell the child stands there to be kept or changed.
        reason = reading.getFirstLook() == null ? null : reading.getFirstLook().note();
        template = null;
    }

    private void close() {
        reading = null;
        templates = List.of();
        openId = null;
        reason = null;
        template = null;
    }

    /** A colleague was faster, or the child was: the queue goes on. */
    private static void note(DomainException refusal) {
        note(FacesMessage.SEVERITY_WARN, Texts.of(locale(), refusal));
    }

    private static void note(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static String text(String key) {
        return Texts.get(locale(), key);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Worded for the child who wrote what is open; empty while nothing is. */
    public List<Template> getTemplates() {
        return templates;
    }

    /** How long something has waited, such as {@code 3 jam 12 mnt}. */
    public String waited(Instant since) {
        if (since == null) {
            return "";
        }
        Duration waited = Duration.between(since, clock.instant());
        if (waited.toDays() > 0) {
            return Texts.get(locale(), "moderation.waited-days", waited.toDays(), waited.toHoursPart());
        }
        return waited.toHours() > 0
                ? Texts.get(locale(), "moderation.waited-hours", waited.toHours(), waited.toMinutesPart())
                : Texts.get(locale(), "moderation.waited-minutes", Math.max(0, waited.toMinutes()));
    }

    public Queue getQueue() {
        return queue;
    }

    /** The newest decision, or null when it cannot be undone any more. */
    public Reconsideration.Undoable getUndoable() {
        return undoable;
    }

    /** Seconds for which it can, rounded down. */
    public long getUndoSeconds() {
        return undoable == null
                ? 0
                : Math.max(
                        0, Duration.between(clock.instant(), undoable.until()).toSeconds());
    }

    /** Null while none is open. */
    public CaseView getOpen() {
        return reading == null ? null : reading.getText();
    }

    /** What the child says to the refusal of what is open; null unless that is an appeal. */
    public CaseAppeal getAppeal() {
        return reading == null ? null : appeal;
    }

    /** Null while none is open. */
    public Reading getReading() {
        return reading;
    }

    public boolean isLead() {
        return lead;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Typed, or as selected in the text. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getSelectedPart() {
        return selectedPart;
    }

    public void setSelectedPart(Part selectedPart) {
        this.selectedPart = selectedPart;
    }

    public Integer getSelectedFrom() {
        return selectedFrom;
    }

    public void setSelectedFrom(Integer selectedFrom) {
        this.selectedFrom = selectedFrom;
    }

    public Integer getSelectedTo() {
        return selectedTo;
    }

    public void setSelectedTo(Integer selectedTo) {
        this.selectedTo = selectedTo;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
