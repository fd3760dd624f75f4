package id.suara.ideas;

import id.suara.ideas.IdeaPolicy.Action;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.OpenCase;
import id.suara.moderation.appeals.AskAppeal;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;

/** A child asks for another moderator to read an idea that was refused, once (S21). */
@ApplicationScoped
@Transactional
public class IdeaAppeals {

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaCases caseTexts;

    @Inject
    Authors authors;

    @Inject
    TextAppeals appeals;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<IdeaEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** A closed phase does not stand in the way.
     *
     *  @throws DomainException {@code access.denied}; {@code ideas.none}, another's included; {@code ideas.consent-missing} and so on, as
     *     {@link Authors#requireReady}; {@code moderation.appeal-waiting}, {@code moderation.appeal-not-refused},
     *     {@code moderation.appeal-late}, {@code moderation.appeal-final} (conflict) */
    public void ask(long ideaId, @Valid AskAppeal appeal) {
        caller.get().require(Role.DELEGATE);
        Idea idea = own(ideaId);
        IdeaPolicy.require(Action.APPEAL, caller.get(), idea.statusAsTold(clock.instant()), true, false);
        OpenCase refused = caseTexts.of(
                idea,
                authors.requireReady(),
                queries.revision(ideaId, idea.getRevision()).text());
        appeals.ask(idea, refused, appeal);
        events.fire(new IdeaEvent.Appealed(ideaId, idea.getAuthorId()));
        deeds.fire(Deed.of("ideas.appealed", idea.subject()));
    }

    /** The caller's refused ideas and how far it is with each, by the idea's id. */
    public Map<Long, OwnAppeal> own() {
        return appeals.all(Idea.KIND);
    }

    /** @throws DomainException {@code ideas.none}; {@code moderation.appeal-none} (not found) for one that was not refused, or
     *     is withdrawn */
    public OwnAppeal of(long ideaId) {
        return appeals.of(own(ideaId));
    }

    private Idea own(long ideaId) {
        // Before the idea is looked for: a stranger must not learn which ids exist.
        long account = caller.get().requireAccount();
        Idea idea = em.find(Idea.class, ideaId);
        if (idea == null || !idea.isOwn(account)) {
            throw DomainException.notFound("ideas.none");
        }
        return idea;
    }
}
