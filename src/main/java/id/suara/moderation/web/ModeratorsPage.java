package id.suara.moderation.web;

import id.suara.kernel.Texts;
import id.suara.moderation.Clearances;
import id.suara.moderation.ModeratorRow;
import id.suara.moderation.RecordClearance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The organizers' list of moderators and whether each may work (S7). */
@Named("moderatorsPage")
@RequestScoped
public class ModeratorsPage {

    @Inject
    Clearances clearances;

    private List<ModeratorRow> moderators;
    private LocalDate today;
    private Long accountId;
    private LocalDate vettedUntil;
    private LocalDate trainedUntil;
    private LocalDate codeSignedOn;

    @PostConstruct
    void load() {
        moderators = clearances.moderators();
        today = clearances.today();
    }

    public void save() {
        clearances.record(new RecordClearance(accountId, vettedUntil, trainedUntil, codeSignedOn));
        FacesContext faces = FacesContext.getCurrentInstance();
        String saved = Texts.get(faces.getViewRoot().getLocale(), "moderation.clearance-saved");
        faces.addMessage(null, new FacesMessage(saved));
        load();
    }

    public List<ModeratorRow> getModerators() {
        return moderators;
    }

    public boolean mayWork(ModeratorRow moderator) {
        return moderator.isInDate(today);
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public LocalDate getVettedUntil() {
        return vettedUntil;
    }

    public void setVettedUntil(LocalDate vettedUntil) {
        this.vettedUntil = vettedUntil;
    }

    public LocalDate getTrainedUntil() {
        return trainedUntil;
    }

    public void setTrainedUntil(LocalDate trainedUntil) {
        this.trainedUntil = trainedUntil;
    }

    public LocalDate getCodeSignedOn() {
        return codeSignedOn;
    }

    public void setCodeSignedOn(LocalDate codeSignedOn) {
        this.codeSignedOn = codeSignedOn;
    }
}
