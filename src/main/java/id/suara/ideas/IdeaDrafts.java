package id.suara.ideas;

import id.suara.ideas.IdeaPolicy.Action;
import id.suara.ideas.pictures.Pictures;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;

/**
 * Drafts at the server, so that another phone or an ended session loses nothing (S6). One per child and form; no moderator,
 * guardian or organizer reads them (S28). Neither phase nor consent stands in the way: nothing is sent.
 */
@ApplicationScoped
@Transactional
public class IdeaDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaQueries queries;

    @Inject
    Pictures pictures;

    @Inject
    Authors authors;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @param ideaId the one that is being mended, null for a new one, as everywhere here
     *  @throws DomainException {@code access.denied} */
    public Optional<OwnDraft> find(Long ideaId) {
        return queries.draft(delegate(), ideaId).map(IdeaDrafts::told);
    }

    /** Keeps it over the one that was read.
     *
     *  @param version 0 when there was none
     *  @throws DomainException {@code access.denied}; {@code ideas.page-not-accepted}; {@code ideas.none},
     *     {@code ideas.not-editable} (conflict); {@code ideas.draft-changed} (stale) when another device kept one since */
    public OwnDraft keep(Long ideaId, long version, @Valid UnsentText text) {
        IdeaDraft found = lockedDraft(ideaId);
        if (version != (found == null ? 0 : found.getVersion())) {
            throw DomainException.stale("ideas.draft-changed");
        }
        return keep(found, ideaId, text);
    }

    /** Keeps it over whatever there is: what a child has just sent is newer.
     *
     *  @throws DomainException as {@link #keep(Long, long, UnsentText)} but for the last */
    public OwnDraft keepNewest(Long ideaId, @Valid UnsentText text) {
        return keep(lockedDraft(ideaId), ideaId, text);
    }

    /** Does nothing when there is none. */
    public void drop(Long ideaId) {
        queries.dropDraft(delegate(), ideaId);
    }

    private OwnDraft keep(IdeaDraft found, Long ideaId, UnsentText text) {
        IdeaDraft draft = found;
        if (draft == null) {
            draft = begin(ideaId, text);
        } else {
            draft.keep(text, clock.instant());
            em.flush();
        }
        return told(draft);
    }

    /** With the pictures of what is being mended. */
    private IdeaDraft begin(Long ideaId, UnsentText text) {
        IdeaDraft draft = IdeaDraft.begun(delegate(), ideaId, text, clock.instant());
        em.persist(draft);
        em.flush();
        if (ideaId != null) {
            pictures.begin(draft.getId(), ideaId, em.find(Idea.class, ideaId).getRevision());
        }
        return draft;
    }

    /** The draft, begun with the words of what is being mended when there is none yet, for something besides words to be put
     *  to it. The author's row is locked.
     *
     *  @throws DomainException as {@link #keepNewest} */
    IdeaDraft begun(Long ideaId) {
        IdeaDraft found = lockedDraft(ideaId);
        return found != null ? found : begin(ideaId, written(ideaId));
    }

    private UnsentText written(Long ideaId) {
        return queries.own(delegate(), ideaId == null ? 0 : ideaId, clock.instant())
                .map(own -> new UnsentText(
                        own.theme(), own.ownTheme(), own.title(), own.problem(), own.proposal(), own.addressee()))
                .orElse(new UnsentText(null, null, null, null, null, null));
    }

    /** Null when there is none; the author's row is locked, so that two devices do not begin one each. */
    private IdeaDraft lockedDraft(Long ideaId) {
        Author author = authors.lockOwn();
        if (author == null) {
            throw DomainException.forbidden("ideas.page-not-accepted");
        }
        if (ideaId != null) {
            Idea idea = em.find(Idea.class, ideaId);
            if (idea == null) {
                throw DomainException.notFound("ideas.none");
            }
            IdeaPolicy.require(
                    Action.KEEP_DRAFT,
                    caller.get(),
                    idea.statusAsTold(clock.instant()),
                    idea.isOwn(author.getAccountId()),
                    false);
        }
        return queries.draft(author.getAccountId(), ideaId).orElse(null);
    }

    private long delegate() {
        caller.get().require(Role.DELEGATE);
        return caller.get().requireAccount();
    }

    private static OwnDraft told(IdeaDraft draft) {
        return new OwnDraft(draft.getVersion(), draft.text(), draft.getKeptAt());
    }
}
