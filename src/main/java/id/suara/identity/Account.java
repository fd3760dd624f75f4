package id.suara.identity;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

@Entity
@Table(name = "account")
public class Account {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String login;

    private String passphrase;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "contact_email")
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private int edition;

    private int failures;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private long version;

    protected Account() {}

    static Account invited(String login, InviteAccount invitation, Instant at) {
        if (invitation.roles().contains(Role.PROVINCIAL_OFFICER) == (invitation.provinceCode() == null)) {
            throw DomainException.invalid("identity.officer-needs-province");
        }
        Account account = new Account();
        account.login = login;
        account.displayName = invitation.displayName().strip();
        account.language = invitation.language();
        account.personId = invitation.personId();
        account.provinceCode = invitation.provinceCode();
        account.roles.addAll(invitation.roles());
        account.status = AccountStatus.INVITED;
        account.createdAt = at;
        return account;
    }

    /** @param hash an encoded argon2id hash */
    void activate(String hash, Instant at) {
        if (status != AccountStatus.INVITED) {
            throw DomainException.gone("identity.activation-used");
        }
        passphrase = hash;
        status = AccountStatus.ACTIVE;
        activatedAt = at;
        failures = 0;
        edition++;
    }

    /** Takes the passphrase away, ends every session, and lets the account be activated anew. */
    void inviteAgain() {
        status = AccountStatus.INVITED;
        passphrase = null;
        edition++;
    }

    /** @param email null for none any more
     *  @throws DomainException {@code identity.contact-of-staff} (invalid) for a child's account: children have no address
     *     here (L22) */
    void reachAt(String email) {
        if (personId != null) {
            throw DomainException.invalid("identity.contact-of-staff");
        }
        contactEmail = email;
    }

    void lock() {
        status = AccountStatus.LOCKED;
        edition++;
    }

    /** Takes out what tells whose it was, and closes it for good. */
    void erase() {
        login = "erased-" + id;
        displayName = Person.ERASED;
        passphrase = null;
        lock();
    }

    /** The child agreed to what it is for; before that it works for nothing else. */
    void open(Instant at) {
        openedAt = at;
    }

    /** The child is asked again before anything works. */
    void close() {
        openedAt = null;
    }

    private boolean isOpen() {
        return personId == null || openedAt != null;
    }

    void fail(Instant at) {
        failures++;
        failedAt = at;
    }

    void succeed() {
        failures = 0;
    }

    /** How long sign-in is still refused after failures; zero when it is not. */
    Duration waitAt(Instant now) {
        return wait(failures, failedAt, now, LONGEST_WAIT);
    }

    static Duration wait(int failures, Instant failedAt, Instant now, Duration longest) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_FAILURES, 10));
        if (wait.compareTo(longest) > 0) {
            wait = longest;
        }
        Duration left = Duration.between(now, failedAt.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** A child's account that is not open acts in no role at all: whatever is not made for it, is refused (S2). */
    Caller caller(String address) {
        return new Caller(id, displayName, isOpen() ? roles : Set.of(), provinceCode, address);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    String passphrase() {
        return passphrase;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** {@code id} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    /** The child it belongs to, or null for an adult's. */
    public Long getPersonId() {
        return personId;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    /** Where a member of staff is reached; null where nobody told. */
    public String getContactEmail() {
        return contactEmail;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    /** Raised whenever sessions and links of before must end. */
    public int getEdition() {
        return edition;
    }
}
