package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import id.suara.webinars.certificates.Certificates;
import id.suara.webinars.certificates.IssueEffect;
import id.suara.webinars.certificates.IssuedRow;
import id.suara.webinars.certificates.ModeratorTraining;
import id.suara.webinars.certificates.RevokeCertificate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The certificates of one webinar. */
@Named("webinarCertificatesPage")
@ViewScoped
public class WebinarCertificatesPage implements Serializable {

    @Inject
    transient Webinars webinars;

    @Inject
    transient Certificates certificates;

    @Inject
    transient ModeratorTraining training;

    private Long id;
    private Long revoking;
    private String reason;
    private boolean trains;
    private WebinarPlan plan;
    private IssueEffect effect;
    private List<IssuedRow> rows = List.of();

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        plan = webinars.find(id);
        effect = certificates.preview(id);
        rows = certificates.of(id);
        trains = training.counts(id);
    }

    public String issue() {
        certificates.issue(id);
        return here("certificates-issued");
    }

    public String revoke() {
        certificates.revoke(id, revoking, new RevokeCertificate(reason));
        return here("certificate-revoked");
    }

    public String setTraining() {
        training.set(id, trains);
        return here("training-set");
    }

    private String here(String done) {
        return "/webinars/certificates?faces-redirect=true&id=" + id + "&done=" + done;
    }

    /** The one that is to be revoked; null for none. */
    public IssuedRow getRevoked() {
        return rows.stream()
                .filter(row -> Long.valueOf(row.id()).equals(revoking))
                .findFirst()
                .orElse(null);
    }

    public boolean isPlanner() {
        return webinars.mayPlan();
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public IssueEffect getEffect() {
        return effect;
    }

    public List<IssuedRow> getRows() {
        return rows;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRevoking() {
        return revoking;
    }

    public void setRevoking(Long revoking) {
        this.revoking = revoking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isTrains() {
        return trains;
    }

    public void setTrains(boolean trains) {
        this.trains = trains;
    }
}
