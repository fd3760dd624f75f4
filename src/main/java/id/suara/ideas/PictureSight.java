package id.suara.ideas;

import id.suara.ideas.pictures.PictureBytes;
import id.suara.ideas.pictures.PictureRow;
import id.suara.ideas.pictures.Pictures;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.moderation.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who sees which picture of what was sent. Asked of the database each time, so that what is taken from sight is gone at once. */
@ApplicationScoped
@Transactional
public class PictureSight {

    /** @param open whether everybody may see it, and keep it */
    public record Seen(PictureBytes picture, boolean open) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Pictures pictures;

    @Inject
    Cases cases;

    @Inject
    CurrentCaller caller;

    /** One of the published revision for everybody; of any other for its author, and for moderators who may read its case (S12).
     *
     *  @throws DomainException {@code ideas.picture-gone} (not found) to all others too */
    public Seen find(long ideaId, int revision, int place, boolean small) {
        Idea idea = em.find(Idea.class, ideaId);
        boolean open = idea != null && idea.isPublished(revision);
        boolean allowed = open
                || (idea != null
                        && (idea.isOwn(caller.get().accountId()) || cases.isReadable(idea.subject(), revision)));
        if (!allowed) {
            throw DomainException.notFound("ideas.picture-gone");
        }
        return pictures.find(ideaId, revision, place, small)
                .map(found -> new Seen(found, open))
                .orElseThrow(() -> DomainException.notFound("ideas.picture-gone"));
    }

    /** The caller's own, of the newest revision of each of their ideas. */
    public Map<Long, List<PictureRow>> own() {
        return pictures.sentBy(caller.get().requireAccount()).stream()
                .collect(Collectors.groupingBy(PictureRow::ideaId));
    }
}
