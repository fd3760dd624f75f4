package id.suara.identity.web;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The administrator's list of adults' accounts. */
@Named("accountsPage")
@ViewScoped
public class AccountsPage implements Serializable {

    /** What the table shows of an account. */
    public record Row(
            long id, String login, String name, String roles, String provinceCode, String email, String status)
            implements Serializable {}

    @Inject
    transient Accounts accounts;

    @Inject
    transient Settings settings;

    private List<Row> rows;
    private String login;
    private String name;
    private Role role;
    private String provinceCode;
    private String email;
    private String invitation;
    private Row edited;
    private String contact;

    @PostConstruct
    void load() {
        rows = accounts.ofAdults().stream().map(AccountsPage::row).toList();
    }

    private static Row row(Account account) {
        return new Row(
                account.getId(),
                account.getLogin(),
                account.getDisplayName(),
                String.join(
                        ", ",
                        account.getRoles().stream().map(Enum::name).sorted().toList()),
                account.getProvinceCode(),
                account.getContactEmail(),
                account.getStatus().name());
    }

    public void invite() {
        String province = role == Role.PROVINCIAL_OFFICER ? provinceCode : null;
        long id = accounts.invite(
                new InviteAccount(login, name, "id", Set.copyOf(EnumSet.of(role)), null, province),
                new ContactEmail(email));
        show(id);
        login = null;
        name = null;
        email = null;
    }

    /** Opens the field for one account's address. */
    public void edit(Row row) {
        edited = row;
        contact = row.email();
    }

    public void cancel() {
        edited = null;
    }

    public void saveContact() {
        accounts.reach(edited.id(), new ContactEmail(contact));
        edited = null;
        load();
    }

    public void inviteAgain(long id) {
        accounts.inviteAgain(id);
        show(id);
    }

    public void lock(long id) {
        accounts.lock(id);
        invitation = null;
        load();
    }

    private void show(long id) {
        invitation = settings.baseUrl() + accounts.activationPath(id);
        load();
    }

    /** The link of the last invitation, to be handed over; null when nobody was invited just now. */
    public String getInvitation() {
        return invitation;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The roles an adult can be invited to. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(other -> other != Role.DELEGATE)
                .toList();
    }

    /** The account whose address is being changed, or null. */
    public Row getEdited() {
        return edited;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    public void setProvinceCode(String provinceCode) {
        this.provinceCode = provinceCode;
    }
}
