package id.suara.moderation.merging.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.moderation.merging.MergeItems;
import id.suara.moderation.merging.Merging;
import id.suara.moderation.merging.SimilarWanted;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A public idea, those that are near, and which of them it is led to. */
@Named("mergePage")
@RequestScoped
public class MergePage {

    @Inject
    Merging merging;

    @Inject
    HttpServletRequest request;

    private String about;
    private Long done;
    private List<SimilarWanted.Near> near = List.of();
    private String into;
    private String reason;

    @PostConstruct
    void load() {
        String given = request.getParameter("about");
        about = given != null && given.matches(MergeItems.SUBJECT) ? given : null;
        String merged = request.getParameter("merged");
        done = merged != null && merged.matches("\\d{1,18}") ? Long.valueOf(merged) : null;
        if (about != null && done == null) {
            near = merging.similarTo(about);
        }
        reason = Texts.get(Texts.INDONESIAN, "moderation.merge-words");
    }

    /** @throws DomainException {@code moderation.merge-none} for an address that names nothing */
    public void show() {
        if (about == null) {
            throw DomainException.notFound("moderation.merge-none");
        }
    }

    public String merge() {
        Merging.Done merged = merging.merge(new MergeItems(about, into, reason));
        return "/moderation/merge?faces-redirect=true&about=" + about + "&merged=" + merged.id();
    }

    public String undo() {
        merging.undo(done);
        return "/moderation/merge?faces-redirect=true&about=" + about + "&undone=true";
    }

    public String getAbout() {
        return about;
    }

    /** The address of what it is about. */
    public String getAddress() {
        return "/ideas/idea?id=" + about.substring(about.indexOf(':') + 1);
    }

    /** The merging that was just done, or null. */
    public Long getDone() {
        return done;
    }

    public List<SimilarWanted.Near> getNear() {
        return near;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
