package id.suara.ideas;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.ideas.DailyLimits.Kind;
import id.suara.ideas.IdeaPolicy.Action;
import id.suara.ideas.coauthors.CoauthorRows;
import id.suara.ideas.entered.EnteredIdea;
import id.suara.ideas.pictures.Pictures;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.Cases;
import id.suara.moderation.MaskedWords;
import id.suara.moderation.Masks;
import id.suara.moderation.ModerationEvent;
import id.suara.moderation.reports.PublicText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writing ideas. Nothing here makes one public: a moderator's decision does (S12). */
@ApplicationScoped
@Transactional
public class IdeaForum {

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaQueries queries;

    @Inject
    Authors authors;

    @Inject
    Pictures pictures;

    @Inject
    CoauthorRows coauthors;

    @Inject
    Cases cases;

    @Inject
    IdeaCases caseTexts;

    @Inject
    Masks masks;

    @Inject
    Congresses congresses;

    @Inject
    DailyLimits limits;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<IdeaEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Sends an idea to the moderators.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}, {@code ideas.consent-missing}, {@code ideas.page-not-accepted} (S1),
     *     {@code ideas.pen-name-missing}; {@code congress.phase-closed} (conflict); {@code ideas.limit-ideas} (too many);
     *     {@code ideas.theme-unknown} */
    public long submit(@Valid SubmitIdea text) {
        return send(text, null);
    }

    /** As {@link #submit}, for what a chaperone entered and the caller has confirmed; the caller's own draft stays. */
    public long sendEntered(@Valid SubmitIdea text, EnteredIdea entered) {
        return send(text, entered);
    }

    /** @param entered null for what the caller typed */
    private long send(SubmitIdea text, EnteredIdea entered) {
        Congress congress = congresses.requireCurrent();
        IdeaPolicy.require(Action.SUBMIT, caller.get(), null, true, accepts(congress.getId()));
        Writer writer = authors.requireWriter();
        limits.require(Kind.IDEAS, writer.zone(), since -> queries.countSent(writer.accountId(), since));
        Instant now = clock.instant();
        Idea idea = Idea.submitted(congress.getId(), writer.accountId(), writer.provinceCode(), now);
        em.persist(idea);
        em.persist(IdeaRevision.of(idea, text, now));
        boolean drafted = entered == null && sendAlong(idea, null);
        if (entered != null) {
            // The idea before what points at it.
            em.flush();
            entered.becomes(idea.getId());
            em.flush();
        }
        cases.open(caseTexts.of(idea, writer, text));
        if (drafted) {
            queries.dropDraft(writer.accountId(), null);
        }
        tell(new IdeaEvent.Submitted(idea.getId(), writer.accountId(), idea.getRevision()));
        return idea.getId();
    }

    /** Writes a further revision of one that is being read or was returned; what a moderator held of the last is void (S13).
     *
     *  @param version the one that was read: {@code ideas.changed} (stale) if it is another by now
     *  @throws DomainException as {@link #submit}; {@code ideas.none}; {@code ideas.not-editable} (conflict) */
    public void revise(long ideaId, long version, @Valid SubmitIdea text) {
        Idea idea = require(Action.REVISE, ideaId);
        requireVersion(idea, version);
        Writer writer = authors.requireWriter();
        // The case before the idea, as when a moderator decides; the new case after it, for the detectors' answer is
        // about it.
        cases.drop(idea.subject());
        idea.revise(clock.instant());
        em.persist(IdeaRevision.of(idea, text, clock.instant()));
        sendAlong(idea, ideaId);
        cases.open(caseTexts.of(idea, writer, text));
        queries.dropDraft(writer.accountId(), ideaId);
        tell(new IdeaEvent.Submitted(ideaId, writer.accountId(), idea.getRevision()));
    }

    /** What the draft has beside words, for it is thrown away then: its pictures, and who wrote it along. Without one, a further
     *  revision has the pictures that it had.
     *
     *  @param mended null for a new one
     *  @return whether there was a draft */
    private boolean sendAlong(Idea idea, Long mended) {
        em.flush();
        Optional<IdeaDraft> draft = queries.draft(idea.getAuthorId(), mended);
        if (draft.isPresent()) {
            pictures.send(draft.get().getId(), idea.getId(), idea.getRevision());
            coauthors.send(draft.get().getId(), idea.getId());
        } else if (mended != null) {
            pictures.keep(idea.getId(), idea.getRevision() - 1, idea.getRevision());
        }
        return draft.isPresent();
    }

    /** Takes it back, whatever was decided; a second time does nothing. Neither phase nor consent stands in the way.
     *
     *  @param version the one that was read, or null to withdraw whatever it is by now */
    public void withdraw(long ideaId, Long version) {
        Idea idea = require(Action.WITHDRAW, ideaId);
        if (version != null) {
            requireVersion(idea, version);
        }
        cases.drop(idea.subject());
        queries.dropDraft(idea.getAuthorId(), ideaId);
        if (idea.withdraw()) {
            tell(new IdeaEvent.Withdrawn(ideaId, idea.getAuthorId()));
        }
    }

    /** The caller's, newest first. */
    public List<OwnIdea> ownIdeas() {
        return queries.own(caller.get().requireAccount(), clock.instant());
    }

    /** @throws DomainException {@code ideas.none} (not found), another's included */
    public OwnIdea ownIdea(long ideaId) {
        return queries.own(caller.get().requireAccount(), ideaId, clock.instant())
                .orElseThrow(() -> DomainException.notFound("ideas.none"));
    }

    /** What of an own idea is covered for others, and what it said.
     *
     *  @return absent when others read it as it was written, or nobody does
     *  @throws DomainException {@code ideas.none} */
    public Optional<MaskedIdea> masked(long ideaId) {
        OwnIdea own = ownIdea(ideaId);
        return Optional.ofNullable(own.maskedFrom()).map(written -> {
            Subject subject = new Subject(Idea.KIND, ideaId);
            List<MaskedWords> covered = IntStream.range(written, own.revision())
                    .mapToObj(revision -> masks.of(subject, revision))
                    .flatMap(List::stream)
                    .toList();
            return MaskedIdea.of(queries.revision(ideaId, written), covered);
        });
    }

    /** Whether ideas are asked for now. */
    public boolean isOpen() {
        return congresses
                .current()
                .filter(congress -> congresses.isOpen(congress.getId(), PhaseKind.IDEAS))
                .isPresent();
    }

    /** Whether one that is sent now is taken: also a little after closing, from whoever was writing it. */
    public boolean isAccepting() {
        return congresses
                .current()
                .filter(congress -> accepts(congress.getId()))
                .isPresent();
    }

    /** The detectors marked something. A person decides as before (S12). */
    void on(@Observes ModerationEvent.Held held) {
        if (held.subject().kind().equals(Idea.KIND)) {
            em.find(Idea.class, held.subject().id()).hold(held.revision());
        }
    }

    /** A moderator decided; an older revision than the idea's changes nothing (S13). */
    void on(@Observes ModerationEvent.Decided decided) {
        if (!decided.subject().kind().equals(Idea.KIND)) {
            return;
        }
        Idea idea = em.find(Idea.class, decided.subject().id());
        if (idea == null) {
            throw DomainException.notFound("ideas.none");
        }
        long author = idea.getAuthorId();
        switch (decided.outcome()) {
            case PUBLISH -> {
                publish(idea, decided);
                tell(new IdeaEvent.Published(idea.getId(), author));
            }
            case RETURN -> {
                idea.giveBack(decided.revision(), decided.reason(), decided.toldFrom());
                tell(new IdeaEvent.Returned(idea.getId(), author));
            }
            case REFUSE -> {
                idea.refuse(decided.revision(), decided.reason(), decided.toldFrom());
                tell(new IdeaEvent.Refused(idea.getId(), author));
            }
        }
    }

    /** Somebody reported it: a moderator reads what everybody reads. */
    void on(@Observes PublicText asked) {
        if (asked.subject().kind().equals(Idea.KIND)) {
            queries.readable(asked.subject().id()).ifPresent(row -> {
                Idea idea = em.find(Idea.class, row.id());
                SubmitIdea text = new SubmitIdea(
                        row.themeCode(), row.ownTheme(), row.title(), row.problem(), row.proposal(), row.addressee());
                asked.is(caseTexts.of(idea, authors.of(idea.getAuthorId()), text), coauthors.accounts(idea.getId()));
            });
        }
    }

    /** A moderator took a decision back before it was told. */
    void on(@Observes ModerationEvent.Undone undone) {
        if (undone.subject().kind().equals(Idea.KIND)) {
            Idea idea = em.find(Idea.class, undone.subject().id());
            // Before it is changed: whoever keeps something of what was public forgets that first.
            tell(new IdeaEvent.Reopened(idea.getId(), idea.getAuthorId()));
            Integer covered = idea.undecide(undone.revision());
            em.flush();
            if (covered != null) {
                em.remove(queries.revision(idea.getId(), covered));
            }
            if (idea.getStatus().isPublic()) {
                events.fire(new IdeaEvent.Shown(idea.getId(), idea.getAuthorId()));
            }
        }
    }

    private void publish(Idea idea, ModerationEvent.Decided decided) {
        Instant now = clock.instant();
        if (decided.masks().isEmpty()) {
            idea.publish(decided.revision(), now);
            return;
        }
        idea.publishMasked(decided.revision(), decided.reason(), now);
        IdeaRevision written = queries.revision(idea.getId(), decided.revision());
        em.persist(IdeaRevision.masked(
                written,
                idea.getRevision(),
                decided.masks(),
                IdeaCases.ownTheme("").length(),
                now));
        // Before the idea names it as the published one.
        em.flush();
        pictures.cover(idea.getId(), decided.revision(), idea.getRevision(), decided.masks());
    }

    private Idea require(Action action, long ideaId) {
        // Before the idea is looked for: a stranger must not learn which ids exist.
        caller.get().requireAccount();
        Idea idea = em.find(Idea.class, ideaId);
        if (idea == null) {
            throw DomainException.notFound("ideas.none");
        }
        boolean own = idea.isOwn(caller.get().accountId());
        IdeaPolicy.require(
                action, caller.get(), idea.statusAsTold(clock.instant()), own, accepts(idea.getCongressId()));
        return idea;
    }

    private boolean accepts(long congressId) {
        return congresses.accepts(congressId, PhaseKind.IDEAS);
    }

    private static void requireVersion(Idea idea, long version) {
        if (idea.getVersion() != version) {
            throw DomainException.stale("ideas.changed");
        }
    }

    private void tell(IdeaEvent event) {
        events.fire(event);
        String deed = event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        deeds.fire(Deed.of("ideas." + deed, new Subject(Idea.KIND, event.ideaId())));
    }
}
