package id.suara.messaging.announcements.web;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.kernel.Texts;
import id.suara.messaging.announcements.AnnouncementReleases;
import id.suara.messaging.announcements.AnnouncementRow;
import id.suara.messaging.announcements.Announcements;
import id.suara.messaging.announcements.AudienceEffect;
import id.suara.messaging.announcements.AudienceKind;
import id.suara.messaging.announcements.Preview;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** One announcement: whom it reaches while the filters change, how it reads for each of them, then the deed; after it, how far
 *  it has gone. */
@Named("announcementPage")
@ViewScoped
public class AnnouncementPage implements Serializable {

    @Inject
    transient Announcements announcements;

    @Inject
    transient AnnouncementReleases releases;

    private Long id;
    private AnnouncementRow row;
    private AnnouncementForm form = new AnnouncementForm();
    private AudienceEffect effect;
    private Preview preview;
    private boolean writer;

    public void load() {
        writer = announcements.mayWrite();
        if (id != null) {
            row = announcements.row(id);
            form = AnnouncementForm.of(row.words());
        }
        count();
    }

    /** While filters are chosen. */
    public void count() {
        effect = writer && isOpen() && form.getKinds().length > 0 ? announcements.audience(form.audience()) : null;
        preview = null;
    }

    public void look(int number) {
        preview = announcements.preview(form.words(), number);
    }

    public void test() {
        announcements.testToMyself(form.words());
        tell("announcements.tested");
    }

    public String save() {
        if (id == null) {
            id = announcements.write(form.words());
        } else {
            announcements.change(id, row.version(), form.words());
        }
        return here("saved");
    }

    public String discard() {
        announcements.discard(id, row.version());
        return "/messaging/announcements?faces-redirect=true";
    }

    /** What stands in the fields is kept first: nothing else goes than what was looked at. */
    public String release() {
        int seen = effect == null ? 0 : effect.readers();
        long version;
        if (id == null) {
            id = announcements.write(form.words());
            version = announcements.row(id).version();
        } else if (form.words().equals(row.words())) {
            version = row.version();
        } else {
            announcements.change(id, row.version(), form.words());
            version = announcements.row(id).version();
        }
        return here(releases.release(id, version, seen) ? "released" : "waits");
    }

    public String approve() {
        releases.approve(id, row.version(), effect.readers());
        return here("released");
    }

    public String stop() {
        releases.stop(id);
        return here("stopped");
    }

    public String resend() {
        releases.resendFailed(id);
        return here("resent");
    }

    /** How far it has gone by now. */
    public void refresh() {
        row = announcements.row(id);
    }

    private String here(String done) {
        return "/messaging/announcement?faces-redirect=true&id=" + id + "&done=" + done;
    }

    private static void tell(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        faces.addMessage(null, new FacesMessage(Texts.get(locale, key)));
    }

    /** Whether words and filters can be changed. */
    public boolean isOpen() {
        return row == null || row.status().isOpen();
    }

    /** Whether the caller may be its second person. */
    public boolean isApprovable() {
        return writer && row != null && row.status().name().equals("WAITING") && !row.mine();
    }

    public boolean isMoving() {
        return row != null && row.status().isUnderWay();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Null for one that was not kept yet. */
    public AnnouncementRow getRow() {
        return row;
    }

    public AnnouncementForm getForm() {
        return form;
    }

    /** Null until an audience was chosen. */
    public AudienceEffect getEffect() {
        return effect;
    }

    /** Null until somebody looked. */
    public Preview getPreview() {
        return preview;
    }

    public boolean isWriter() {
        return writer;
    }

    public AudienceKind[] getKinds() {
        return AudienceKind.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public AgeBand[] getAgeBands() {
        return AgeBand.values();
    }
}
