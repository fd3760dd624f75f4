package id.suara.delegates.web;

import id.suara.consent.Guardianship;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationCorrection;
import id.suara.delegates.ApplicationFile;
import id.suara.delegates.Applications;
import id.suara.delegates.Decisions;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.requests.FamilyRequest;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.identity.Person;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mending an application that was returned, under the rules of a nomination. */
@Named("correctPage")
@ViewScoped
public class CorrectPage implements Serializable {

    @Inject
    transient Applications applications;

    @Inject
    transient Decisions decisions;

    @Inject
    transient NominationFields fields;

    @Inject
    transient FamilyRequests requests;

    @Inject
    transient CurrentCaller current;

    private transient FamilyRequest asked;

    private long id;
    private Long request;
    private long version;
    private final Map<String, String> child = new HashMap<>();
    private transient List<ApplicationCorrection> corrections = List.of();
    private List<SelectItem> regencies = List.of();

    /** @throws DomainException {@code delegates.no-application} (not found), {@code delegates.not-returned} (conflict) */
    public void load() {
        ApplicationFile file = applications.find(id);
        if (request != null) {
            asked = requests.find(request);
        }
        if (request == null && !applications.may("CORRECT", file.application())) {
            throw DomainException.conflict("delegates.not-returned");
        }
        version = file.application().getVersion();
        corrections = file.corrections();
        // What a guardian asked for may be another province; the office of one cannot move a child there.
        regencies = fields.regencies(
                request == null
                        ? file.application().getProvinceCode()
                        : current.get().provinceCode());
        fill(file);
    }

    private void fill(ApplicationFile file) {
        Person person = file.child();
        Application application = file.application();
        child.put("fullName", person.getFullName());
        child.put("nickname", person.getNickname());
        child.put("birthDate", person.getBirthDate().toString());
        child.put("sex", person.getSex() == null ? null : person.getSex() == Person.Sex.FEMALE ? "P" : "L");
        child.put("regency", person.getRegencyCode());
        child.put("grade", application.getGrade());
        child.put("mode", application.getMode() == Mode.ON_SITE ? "luring" : "daring");
        child.put("guardianName", file.guardian().getName());
        child.put("guardianRelation", relation(applications.relationOf(id)));
        child.put("guardianPhone", file.guardian().getPhone());
        child.put("guardianEmail", file.guardian().getEmail());
        child.put("chaperoneName", application.getChaperoneName());
        child.put("chaperonePhone", application.getChaperonePhone());
        child.put("selectionPath", path(application));
        child.put("remark", application.getRemark());
        child.put("helpWanted", file.asksHelp() ? applications.helpWanted(id).orElse(null) : null);
    }

    private static String relation(Guardianship.Relation relation) {
        return switch (relation) {
            case MOTHER -> "ibu";
            case FATHER -> "ayah";
            case GRANDPARENT -> "kakek";
            case GUARDIAN -> "wali";
        };
    }

    private static String path(Application application) {
        return switch (application.getSelectionPath()) {
            case SOCIAL_OFFICE -> "dinas sosial";
            case LPA -> "lpa";
            case FORUM_ANAK -> "forum anak";
            case SCHOOL -> "sekolah";
            case OTHER -> "lainnya";
        };
    }

    public String send() {
        if (request != null) {
            requests.correct(request, version, fields.command(child));
            return "/delegates/requests?faces-redirect=true";
        }
        decisions.correct(id, version, fields.command(child));
        return "/delegates/application?faces-redirect=true&id=" + id;
    }

    /** Why each field has to be mended. */
    public List<ApplicationCorrection> getCorrections() {
        if (corrections == null) {
            // The view came back from another node.
            corrections = applications.find(id).corrections();
        }
        return corrections;
    }

    /** By the fields' names. */
    public Map<String, String> getChild() {
        return child;
    }

    public List<SelectItem> getRegencies() {
        return regencies;
    }

    /** What the guardian asked for, null when the office mends what was returned. */
    public FamilyRequest getAsked() {
        if (asked == null && request != null) {
            asked = requests.find(request);
        }
        return asked;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
