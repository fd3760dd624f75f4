package id.suara.delegates;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;

/** What staff write to staff about an application. Every member who may see the application reads all of it. */
@ApplicationScoped
@Transactional
public class ApplicationNotes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** @throws DomainException {@code delegates.no-application} (not found), {@code access.denied} */
    public ApplicationNote write(long applicationId, @NotBlank @Size(max = 2000) String text) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.NOTE, null, false);
        Application application = applications.visible(applicationId);
        ApplicationNote note = ApplicationNote.of(application, current.get().requireAccount(), text, clock.instant());
        em.persist(note);
        deeds.fire(Deed.of("delegates.note-written", new Subject("application", applicationId)));
        return note;
    }

    /** Newest first.
     *
     *  @throws DomainException as {@link #write} */
    public List<ApplicationNote> of(long applicationId) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.NOTE, null, false);
        Application application = applications.visible(applicationId);
        return em.createQuery(
                        "select n from ApplicationNote n where n.applicationId = :id order by n.id desc",
                        ApplicationNote.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
