package id.suara.platform.start;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.PlanCongress;
import id.suara.identity.Account;
import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import id.suara.identity.ApiTokens;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.moderation.Clearances;
import id.suara.moderation.RecordClearance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The congress of the demonstration, made once, and the file with its accounts, written again if it was lost. */
@ApplicationScoped
public class Demonstration {

    private static final String FILE = "demo-accounts.tsv";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Duration TOKEN_LASTS = Duration.ofDays(365);

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Congresses congresses;

    @Inject
    Accounts accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    Clearances clearances;

    @Inject
    DemoStaff staff;

    @Inject
    DemoChildren children;

    @Inject
    DemoChaperones chaperones;

    @Inject
    DemoIdeas ideas;

    @Inject
    DemoTalk talk;

    @Inject
    DemoAnswers answers;

    @Inject
    DemoProgramme programme;

    @Inject
    DemoAgenda agenda;

    @Inject
    DemoWebinars webinars;

    @Inject
    DemoWebinarSeries webinarSeries;

    @Inject
    DemoPastWebinar pastWebinar;

    @Inject
    DemoUnits units;

    @Inject
    DemoPassphrases passphrases;

    @Inject
    CurrentCaller current;

    /** All of it or nothing. An installation that was begun in earnest is left as it is. */
    @ActivateRequestContext
    @Transactional
    public void begin() {
        StartLock.take(em);
        StartFile file = settings.dataDirectory()
                .map(folder -> new StartFile(folder.resolve(FILE)))
                .orElse(null);
        if (accounts.isEmpty()) {
            List<Account> all = make();
            if (file != null) {
                write(file, all);
            }
        } else if (file != null && !file.isThere()) {
            write(file, renewed());
        }
    }

    private List<Account> make() {
        List<Account> hired = staff.hire();
        current.set(DemoStaff.caller(DemoStaff.with(Role.ADMINISTRATOR, hired)));
        plan();
        current.set(DemoStaff.caller(DemoStaff.with(Role.ORGANIZER, hired)));
        hired.stream()
                .filter(account -> account.getRoles().contains(Role.MODERATOR))
                .forEach(this::clear);
        units.register();
        var ready = children.bring();
        chaperones.bring();
        ideas.write(ready, DemoStaff.caller(DemoStaff.with(Role.MODERATOR, hired)));
        talk.write(ready, DemoStaff.caller(DemoStaff.with(Role.MODERATOR, hired)));
        current.set(DemoStaff.caller(DemoStaff.with(Role.ORGANIZER, hired)));
        answers.write();
        programme.plan();
        agenda.arrange(ready.values());
        webinars.plan();
        webinarSeries.plan();
        pastWebinar.hold();
        List<Account> all = new ArrayList<>(hired);
        all.addAll(ready.values());
        return all;
    }

    private void plan() {
        long id = congresses.plan(new PlanCongress(
                "Kongres Anak Indonesia 2027", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        em.flush();
        for (PhaseKind kind : PhaseKind.values()) {
            congresses.schedule(
                    id,
                    kind,
                    LocalDateTime.of(2026, 1, 1, 0, 0).atZone(ZONE).toInstant(),
                    LocalDateTime.of(2027, 9, 1, 0, 0).atZone(ZONE).toInstant());
        }
        em.flush();
    }

    private void clear(Account moderator) {
        clearances.record(new RecordClearance(
                moderator.getId(), LocalDate.of(2028, 12, 31), LocalDate.of(2028, 12, 31), LocalDate.of(2026, 1, 5)));
        em.flush();
    }

    /** The passphrases as they were at first: derived ones, whatever was chosen since. */
    private List<Account> renewed() {
        List<Account> active = em.createQuery(
                        "select a from Account a where a.status = :active order by a.id", Account.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
        for (Account account : active) {
            accounts.inviteAgain(account.getId());
            em.flush();
            accounts.activate(account.getId(), passphrases.of(account.getLogin()));
        }
        return active;
    }

    private void write(StartFile file, List<Account> all) {
        StringBuilder content = new StringBuilder(DemoAccount.HEADER);
        for (Account account : all) {
            Role role = account.getRoles().iterator().next();
            String token = tokens.issue(account.getId(), "demo", TOKEN_LASTS);
            content.append(new DemoAccount(role, account.getLogin(), passphrases.of(account.getLogin()), token).line());
        }
        em.flush();
        file.write(content.toString());
    }
}
