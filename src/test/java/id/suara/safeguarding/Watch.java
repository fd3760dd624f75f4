package id.suara.safeguarding;

import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.ConcernCue;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Officers for tests inside the server, and what the database holds. */
@ApplicationScoped
public class Watch {

    private final Map<Subject, String> written = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Event<ConcernCue> cues;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    /** @param province null for a national officer
     *  @return the officer, with an account that works */
    @Transactional
    public Caller officer(String name, String province) {
        Caller before = current.get();
        Set<Role> roles = province == null
                ? Set.of(Role.SAFEGUARDING_OFFICER)
                : Set.of(Role.SAFEGUARDING_OFFICER, Role.PROVINCIAL_OFFICER);
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        String login = "jaga-" + System.nanoTime();
        long id = accounts.invite(
                new InviteAccount(login, name, "id", roles, null, province), new ContactEmail(login + "@example.org"));
        em.flush();
        accounts.activate(id, "ombak pelan di pagi hari 7");
        current.set(before);
        return new Caller(id, name, roles, province, null);
    }

    /** @return the account of an organizer who has an address */
    @Transactional
    public long organizer() {
        Caller before = current.get();
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        String login = "panitia-" + System.nanoTime();
        long id = accounts.invite(
                new InviteAccount(login, "Panitia", "id", Set.of(Role.ORGANIZER), null, null),
                new ContactEmail(login + "@example.org"));
        em.flush();
        accounts.activate(id, "ombak pelan di pagi hari 7");
        current.set(before);
        return id;
    }

    /** Locks them, so that no other test finds them. */
    @Transactional
    public void dismiss(List<Caller> officers) {
        Caller before = current.get();
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        officers.forEach(officer -> accounts.lock(officer.accountId()));
        current.set(before);
    }

    public void visit() {
        current.set(Caller.visitor("192.0.2." + (1 + System.nanoTime() % 250) + "-" + System.nanoTime()));
    }

    /** A text that is there, without a sign of danger. */
    public void write(Subject about, String text) {
        written.put(about, text);
    }

    @Transactional
    public void cue(Subject about, String text, ConcernCue.Level hint) {
        write(about, text);
        cues.fire(new ConcernCue(about, 1, Set.of("VIOLENCE"), hint));
    }

    /** As the feature that keeps the text does. */
    public void on(@Observes EvidenceWanted wanted) {
        if (written.containsKey(wanted.subject())) {
            wanted.keep(written.get(wanted.subject()));
        }
    }

    public void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    public List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    public long number(String query) throws SQLException {
        return Long.parseLong(column(query).get(0));
    }
}
