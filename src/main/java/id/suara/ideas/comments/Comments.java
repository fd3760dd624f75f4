package id.suara.ideas.comments;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.ideas.Authors;
import id.suara.ideas.DailyLimits;
import id.suara.ideas.DailyLimits.Kind;
import id.suara.ideas.Idea;
import id.suara.ideas.Writer;
import id.suara.ideas.comments.CommentPolicy.Action;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.moderation.Cases;
import id.suara.moderation.ModerationEvent;
import id.suara.moderation.OpenCase;
import id.suara.moderation.reports.PublicText;
import id.suara.safeguarding.SightEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Talking about published ideas. Nothing here makes a comment public: a moderator's decision does (S12). */
@ApplicationScoped
@Transactional
public class Comments {

    @PersistenceContext
    EntityManager em;

    @Inject
    CommentQueries queries;

    @Inject
    Authors authors;

    @Inject
    DailyLimits limits;

    @Inject
    Cases cases;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CommentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Sends a comment to the moderators.
     *
     *  @param parentId the published comment it answers, or null
     *  @return its id
     *  @throws DomainException {@code access.denied} and what {@link Authors#requireWriter} throws; {@code ideas.none},
     *     {@code ideas.comment-none}; {@code congress.phase-closed}, {@code ideas.comment-too-deep} (conflict);
     *     {@code ideas.limit-comments} (too many) */
    public long write(long ideaId, Long parentId, @Valid WriteComment text) {
        caller.get().require(Role.DELEGATE);
        Idea idea = publishedIdea(ideaId);
        CommentPolicy.require(Action.WRITE, caller.get(), null, true, accepts(idea));
        Comment parent = parentId == null ? null : published(parentId, ideaId);
        Writer writer = authors.requireWriter();
        limits.require(Kind.COMMENTS, writer.zone(), since -> queries.countSent(writer.accountId(), since));
        Comment comment = Comment.submitted(ideaId, parent, writer.accountId(), writer.provinceCode(), clock.instant());
        em.persist(comment);
        em.flush();
        em.persist(CommentRevision.of(comment, text, clock.instant()));
        cases.open(caseOf(comment, writer, text));
        tell(new CommentEvent.Submitted(comment.getId(), writer.accountId(), comment.getRevision()));
        return comment.getId();
    }

    /** Writes a further revision of one that is being read or was returned; what a moderator held of the last is void (S13).
     *
     *  @param version the one that was read: {@code ideas.comment-changed} (stale) if it is another by now
     *  @throws DomainException as {@link #write}; {@code ideas.comment-none}; {@code ideas.comment-not-editable} (conflict) */
    public void revise(long commentId, long version, @Valid WriteComment text) {
        Comment comment = require(Action.REVISE, commentId);
        requireVersion(comment, version);
        Writer writer = authors.requireWriter();
        // The case before the comment, as when a moderator decides.
        cases.drop(comment.subject());
        comment.revise(clock.instant());
        em.persist(CommentRevision.of(comment, text, clock.instant()));
        cases.open(caseOf(comment, writer, text));
        tell(new CommentEvent.Submitted(commentId, writer.accountId(), comment.getRevision()));
    }

    /** Takes it back, whatever was decided; a second time does nothing. Neither phase nor consent stands in the way.
     *
     *  @param version the one that was read, or null to withdraw whatever it is by now */
    public void withdraw(long commentId, Long version) {
        Comment comment = require(Action.WITHDRAW, commentId);
        if (version != null) {
            requireVersion(comment, version);
        }
        cases.drop(comment.subject());
        if (comment.withdraw()) {
            tell(new CommentEvent.Withdrawn(commentId, comment.getAuthorId()));
        }
    }

    /** The talk under a published idea, for everyone; also under one that leads to another.
     *
     *  @param after the last comment on the idea itself that was read, or 0
     *  @param limit how many of those, at most, brought between 1 and 100
     *  @throws DomainException {@code ideas.none} */
    public CommentTalk talk(long ideaId, long after, int limit) {
        Idea idea = em.find(Idea.class, ideaId);
        if (idea == null || !idea.getStatus().isReadable()) {
            throw DomainException.notFound("ideas.none");
        }
        int most = Math.max(1, Math.min(limit, 100));
        return CommentTalk.of(queries.talk(ideaId, after, most + 1), most);
    }

    /** A published one, absent for any other. */
    public Optional<CommentRow> look(long commentId) {
        return queries.published(commentId);
    }

    /** The caller's, newest first. */
    public List<OwnComment> own() {
        return queries.own(caller.get().requireAccount(), clock.instant());
    }

    /** @throws DomainException {@code ideas.comment-none} (not found), another's included */
    public OwnComment own(long commentId) {
        return queries.own(caller.get().requireAccount(), commentId, clock.instant())
                .orElseThrow(() -> DomainException.notFound("ideas.comment-none"));
    }

    /** Whether comments are asked for now. */
    public boolean isOpen() {
        return congresses
                .current()
                .filter(congress -> congresses.isOpen(congress.getId(), PhaseKind.COMMENT))
                .isPresent();
    }

    /** Whether one that is sent now is taken: also a little after closing, from whoever was writing it. */
    public boolean isAccepting() {
        return congresses
                .current()
                .filter(congress -> congresses.accepts(congress.getId(), PhaseKind.COMMENT))
                .isPresent();
    }

    /** The detectors marked something. A person decides as before (S12). */
    void on(@Observes ModerationEvent.Held held) {
        if (held.subject().kind().equals(Comment.KIND)) {
            em.find(Comment.class, held.subject().id()).hold(held.revision());
        }
    }

    /** A moderator decided; an older revision than the comment's changes nothing (S13). */
    void on(@Observes ModerationEvent.Decided decided) {
        if (!decided.subject().kind().equals(Comment.KIND)) {
            return;
        }
        Comment comment = find(decided.subject().id());
        long author = comment.getAuthorId();
        switch (decided.outcome()) {
            case PUBLISH -> {
                publish(comment, decided);
                tell(new CommentEvent.Published(comment.getId(), author));
            }
            case RETURN -> {
                comment.giveBack(decided.revision(), decided.reason(), decided.toldFrom());
                tell(new CommentEvent.Returned(comment.getId(), author));
            }
            case REFUSE -> {
                comment.refuse(decided.revision(), decided.reason(), decided.toldFrom());
                tell(new CommentEvent.Refused(comment.getId(), author));
            }
        }
    }

    /** Somebody reported it: a moderator reads what everybody reads. */
    void on(@Observes PublicText asked) {
        if (asked.subject().kind().equals(Comment.KIND)) {
            queries.published(asked.subject().id()).ifPresent(row -> {
                Comment comment = find(row.id());
                asked.is(caseOf(comment, authors.of(comment.getAuthorId()), new WriteComment(row.words())));
            });
        }
    }

    /** A moderator took a decision back before it was told. */
    void on(@Observes ModerationEvent.Undone undone) {
        if (undone.subject().kind().equals(Comment.KIND)) {
            Comment comment = find(undone.subject().id());
            Integer covered = comment.undecide(undone.revision());
            if (covered != null) {
                em.remove(queries.revision(comment.getId(), covered));
            }
            tell(new CommentEvent.Reopened(comment.getId(), comment.getAuthorId()));
        }
    }

    /** Officers look into something about it. The audit log is not told, as elsewhere (S18). */
    void on(@Observes SightEvent changed) {
        if (!changed.subject().kind().equals(Comment.KIND)) {
            return;
        }
        // Fresh from the database: while this waited, a moderator may have published it.
        Comment comment = em.find(Comment.class, changed.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (comment != null && (changed instanceof SightEvent.Taken ? comment.hide() : comment.show())) {
            events.fire(new CommentEvent.SightChanged(comment.getId(), comment.getAuthorId()));
        }
    }

    private void publish(Comment comment, ModerationEvent.Decided decided) {
        Instant now = clock.instant();
        if (decided.masks().isEmpty()) {
            comment.publish(decided.revision(), now);
            return;
        }
        comment.publishMasked(decided.revision(), decided.reason(), now);
        CommentRevision written = queries.revision(comment.getId(), decided.revision());
        em.persist(CommentRevision.masked(written, comment.getRevision(), decided.masks(), now));
        // Before the comment names it as the published one.
        em.flush();
    }

    private Comment require(Action action, long commentId) {
        // Before the comment is looked for: a stranger must not learn which ids exist.
        caller.get().require(Role.DELEGATE);
        Comment comment = find(commentId);
        boolean accepting = accepts(em.find(Idea.class, comment.getIdeaId()));
        CommentPolicy.require(
                action,
                caller.get(),
                comment.statusAsTold(clock.instant()),
                comment.isOwn(caller.get().accountId()),
                accepting);
        return comment;
    }

    private Comment find(long commentId) {
        Comment comment = em.find(Comment.class, commentId);
        if (comment == null) {
            throw DomainException.notFound("ideas.comment-none");
        }
        return comment;
    }

    private Comment published(long commentId, long ideaId) {
        Comment comment = find(commentId);
        if (!comment.isPublished() || !comment.isOn(ideaId)) {
            throw DomainException.notFound("ideas.comment-none");
        }
        return comment;
    }

    private Idea publishedIdea(long ideaId) {
        Idea idea = em.find(Idea.class, ideaId);
        if (idea == null || !idea.getStatus().isPublic()) {
            throw DomainException.notFound("ideas.none");
        }
        return idea;
    }

    private boolean accepts(Idea idea) {
        return congresses.accepts(idea.getCongressId(), PhaseKind.COMMENT);
    }

    private static void requireVersion(Comment comment, long version) {
        if (comment.getVersion() != version) {
            throw DomainException.stale("ideas.comment-changed");
        }
    }

    private static OpenCase caseOf(Comment comment, Writer writer, WriteComment text) {
        return OpenCase.untitled(
                comment.subject(),
                comment.getRevision(),
                writer.accountId(),
                writer.band(),
                text.words(),
                writer.byline(),
                Texts.get(Texts.INDONESIAN, "ideas.case.comment"));
    }

    private void tell(CommentEvent event) {
        events.fire(event);
        String deed = event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        deeds.fire(Deed.of("ideas.comment-" + deed, new Subject(Comment.KIND, event.commentId())));
    }
}
