package id.suara.webinars.team.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.TeamPart;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import id.suara.webinars.team.MemberRow;
import id.suara.webinars.team.NameMember;
import id.suara.webinars.team.WebinarTeams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The team of one webinar: who belongs to it, one more, one less. */
@Named("webinarTeamPage")
@ViewScoped
public class WebinarTeamPage implements Serializable {

    @Inject
    transient Webinars webinars;

    @Inject
    transient WebinarTeams teams;

    private Long id;
    private WebinarPlan plan;
    private List<MemberRow> rows = List.of();
    private String account;
    private TeamPart part = TeamPart.HOST;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        rows = teams.members(id);
        plan = webinars.find(id);
    }

    public String name() {
        teams.name(id, new NameMember(account, part));
        return here("named");
    }

    public String remove(long accountId) {
        teams.remove(id, accountId);
        return here("removed");
    }

    private String here(String done) {
        return "/webinars/team?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    public TeamPart[] getParts() {
        return TeamPart.values();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public TeamPart getPart() {
        return part;
    }

    public void setPart(TeamPart part) {
        this.part = part;
    }
}
