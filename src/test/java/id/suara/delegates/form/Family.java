package id.suara.delegates.form;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.PlanCongress;
import id.suara.delegates.intake.SelectionPath;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** A family of Ambon with an invitation to a congress of the test's own, whose phase of nomination is open. */
@Dependent
class Family {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    @Inject
    Congresses congresses;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private Caller organizer;
    private long congressId;

    /** The congress becomes the current one; the caller is a visitor. */
    void begin() {
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR, Role.ORGANIZER), null, null));
        congressId = congresses.plan(new PlanCongress(
                "Kongres " + System.nanoTime(), LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        Instant now = Instant.now();
        congresses.schedule(
                congressId, PhaseKind.NOMINATION, now.minus(1, ChronoUnit.DAYS), now.plus(9, ChronoUnit.DAYS));
        long account = accounts.invite(
                new InviteAccount("uji-" + System.nanoTime(), "Panitia", "id", Set.of(Role.ORGANIZER), null, null));
        organizer = new Caller(account, "Panitia", Set.of(Role.ORGANIZER), null, null);
        actAsVisitor();
    }

    long congressId() {
        return congressId;
    }

    void actAsOrganizer() {
        current.set(organizer);
    }

    void actAsOfficer(String province) {
        current.set(new Caller(organizer.accountId(), "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), province, null));
    }

    /** From an address that nobody had before: some tests use up what one may send in an hour. */
    void actAsVisitor() {
        int number = VISITORS.incrementAndGet();
        current.set(Caller.visitor("198.18." + number / 256 % 256 + "." + number % 256));
    }

    String address() {
        return current.get().address();
    }

    void comeFrom(String address) {
        current.set(Caller.visitor(address));
    }

    /** Of Maluku. The caller is a visitor afterwards. */
    InvitationRow invited(int most) {
        actAsOrganizer();
        InvitationRow given = invitations.find(invitations.give(new GiveInvitation(
                "81",
                "SMP 3 Ambon",
                SelectionPath.SCHOOL,
                most,
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5))));
        actAsVisitor();
        return given;
    }

    void schedule(Instant opens, Instant closes) {
        actAsOrganizer();
        congresses.schedule(congressId, PhaseKind.NOMINATION, opens, closes);
        actAsVisitor();
    }

    /** A guardian of the child's own, by telephone. */
    static RegisterChild child(String code, String name) {
        return child(code, name, "Ibu " + name, phone(name), null, null);
    }

    static RegisterChild child(String code, String name, String guardian, String phone, String email, String sibling) {
        return new RegisterChild(
                code,
                name,
                null,
                "2013-04-12",
                null,
                "Kota Ambon",
                "ONLINE",
                null,
                null,
                guardian,
                "MOTHER",
                phone,
                email,
                sibling,
                null);
    }

    static String phone(String name) {
        return "0812" + (10_000_000 + Math.floorMod(name.hashCode() * 31L + System.nanoTime(), 89_999_999));
    }

    /** All begin together, each a visitor in a request of its own. */
    List<String> atOnce(int number, IntFunction<String> turn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier start = new CyclicBarrier(number);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int mine = i;
            running.add(threads.submit(() -> {
                start.await();
                return inRequest(() -> turn.apply(mine));
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    private String inRequest(Callable<String> work) throws Exception {
        RequestContextController requests =
                CDI.current().select(RequestContextController.class).get();
        boolean mine = requests.activate();
        try {
            actAsVisitor();
            return work.call();
        } finally {
            if (mine) {
                requests.deactivate();
            }
        }
    }

    void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    String first(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
