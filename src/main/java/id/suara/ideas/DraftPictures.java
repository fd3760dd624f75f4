package id.suara.ideas;

import id.suara.ideas.pictures.DraftPicture;
import id.suara.ideas.pictures.PictureBytes;
import id.suara.ideas.pictures.Pictures;
import id.suara.ideas.pictures.ReadyPicture;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Pictures that a child has put to a draft and not sent; nobody else sees them. They go with the draft, or are sent with it. */
@ApplicationScoped
@Transactional
public class DraftPictures {

    @Inject
    Pictures pictures;

    @Inject
    IdeaDrafts drafts;

    @Inject
    IdeaQueries queries;

    @Inject
    Authors authors;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** In the order of their places; none before a draft was begun, which begins with those of what it mends.
     *
     *  @param ideaId the one that is being mended, null for a new one, as everywhere here
     *  @throws DomainException {@code access.denied} */
    public List<DraftPicture> own(Long ideaId) {
        return queries.draft(delegate(), ideaId)
                .map(draft -> pictures.ofDraft(draft.getId()))
                .orElse(List.of());
    }

    /** Whether there is place for one more: asked before a file is worked through, and once more when it is added.
     *
     *  @throws DomainException {@code access.denied}; {@code ideas.picture-many} (conflict) */
    public void requirePlace(Long ideaId) {
        requirePlace(own(ideaId));
    }

    /** The description is read by a moderator like the text.
     *
     *  @throws DomainException {@code access.denied}; {@code ideas.page-not-accepted}; {@code ideas.none},
     *     {@code ideas.not-editable} (conflict); {@code ideas.picture-many} (conflict) */
    public DraftPicture add(Long ideaId, ReadyPicture picture, @Valid DescribePicture words) {
        IdeaDraft draft = drafts.begun(ideaId);
        requirePlace(pictures.ofDraft(draft.getId()));
        long id = pictures.add(draft.getId(), picture, words.description(), clock.instant());
        return pictures.ofDraft(draft.getId()).stream()
                .filter(added -> added.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** @throws DomainException {@code ideas.picture-gone} (not found) for one that is in no draft of the caller's */
    public void describe(long pictureId, @Valid DescribePicture words) {
        if (!pictures.describe(delegate(), pictureId, words.description())) {
            throw gone();
        }
    }

    /** Does nothing when it is not there any more. */
    public void remove(long pictureId) {
        // Held as when one is added or all are sent.
        delegate();
        authors.lockOwn();
        pictures.remove(delegate(), pictureId);
    }

    /** @throws DomainException {@code ideas.picture-gone} */
    public PictureBytes find(long pictureId, boolean small) {
        return pictures.findInDraft(delegate(), pictureId, small).orElseThrow(DraftPictures::gone);
    }

    private static void requirePlace(List<DraftPicture> there) {
        if (there.size() >= Pictures.MOST) {
            throw DomainException.conflict("ideas.picture-many");
        }
    }

    private long delegate() {
        caller.get().require(Role.DELEGATE);
        return caller.get().requireAccount();
    }

    private static DomainException gone() {
        return DomainException.notFound("ideas.picture-gone");
    }
}
