package id.suara.webinars;

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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** A webinar of a test's own, and those who register for it, each from an address of their own. */
@Dependent
public class TrialWebinar {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    @Inject
    Webinars webinars;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    OwnRegistrations own;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private Caller organizer;

    /** Open, in a week. The caller is a visitor afterwards. @return its id */
    public long open(int capacity) {
        actAsOrganizer();
        long id = webinars.plan(plan(capacity));
        webinars.open(id, version(id));
        actAsVisitor();
        return id;
    }

    public static PlanWebinar plan(int capacity) {
        return plan(capacity, Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
    }

    public static PlanWebinar plan(int capacity, Instant startsAt) {
        return new PlanWebinar(
                "Membangun Kemitraan Strategis dengan Dinas Sosial",
                "Building a Strategic Partnership with Social Offices",
                "Bagaimana LPA dan Dinas Sosial bekerja sama.",
                "How LPAs and Social Offices work together.",
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                "Asia/Jakarta",
                capacity,
                "https://rapat.example/j/8123?pwd=rahasia",
                true,
                false,
                90,
                120,
                List.of(new Speaker("Kak Seto", "Ketua LPAI")));
    }

    public long version(long id) {
        return webinars.find(id).version();
    }

    public void actAsOrganizer() {
        if (organizer == null) {
            current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
            long account = accounts.invite(new InviteAccount(
                    "webinar-" + System.nanoTime(), "Panitia", "id", Set.of(Role.ORGANIZER), null, null));
            organizer = new Caller(account, "Panitia", Set.of(Role.ORGANIZER), null, null);
        }
        current.set(organizer);
    }

    /** Somebody with an account of that role, to act as by {@link #actAs}. The caller stays who it is. */
    public Caller somebody(Role role) {
        Caller before = current.get();
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        String province = role == Role.PROVINCIAL_OFFICER ? "34" : null;
        long account = accounts.invite(
                new InviteAccount("tim-" + System.nanoTime(), "Rina", "id", Set.of(role), null, province));
        current.set(before);
        return new Caller(account, "Rina", Set.of(role), province, null);
    }

    public String login(Caller somebody) throws SQLException {
        return first("select login from account where id = " + somebody.accountId());
    }

    public void actAs(Caller somebody) {
        current.set(somebody);
    }

    public void actAsVisitor() {
        int number = VISITORS.incrementAndGet();
        actAsVisitorOf("198.19." + number / 256 % 256 + "." + number % 256);
    }

    public void actAsVisitorOf(String address) {
        current.set(Caller.visitor(address));
    }

    public RegistrationStatus register(long webinar, String email) {
        return registrations.register(webinar, form(email), null);
    }

    public static RegisterAttendee form(String email) {
        return new RegisterAttendee(attendee("Siti Aminah"), email, true, "id", List.of());
    }

    public static Attendee attendee(String name) {
        return new Attendee(
                name,
                InstitutionKind.SOCIAL_OFFICE,
                OfficeType.B,
                "Dinas Sosial Kabupaten Sleman",
                "34",
                "34.04",
                "Pekerja sosial",
                false,
                true);
    }

    /** Somebody who has a place, by an address that is theirs. @return their link */
    public String attending(long webinar, String email) {
        register(webinar, email);
        try {
            String link = link(webinar, email);
            own.verify(link);
            return link;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if it had ended an hour ago. */
    public void end(long webinar) throws SQLException {
        sql("update webinar set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = "
                + webinar);
    }

    public void actAs(Role role) {
        current.set(new Caller(4711L, "test", Set.of(role), null, null));
    }

    /** The link in the mail to that address. */
    public String link(long webinar, String email) throws SQLException {
        return own.linkPath(id(webinar, email)).substring(OwnRegistrations.LINK_PATH.length());
    }

    public long id(long webinar, String email) throws SQLException {
        return Long.parseLong(first("select id from webinar_registration where webinar_id = " + webinar
                + " and email = '" + email + "' order by id desc limit 1"));
    }

    /** How many there are by status, such as {@code CONFIRMED 2, WAITLISTED 1}. */
    public String counts(long webinar) throws SQLException {
        return first("select string_agg(status || ' ' || n, ', ' order by status) from (select status, count(*) n"
                + " from webinar_registration where webinar_id = " + webinar + " group by status) s");
    }

    public String status(long webinar, String email) throws SQLException {
        return first("select status from webinar_registration where id = " + id(webinar, email));
    }

    public int taken(long webinar) throws SQLException {
        return Integer.parseInt(first("select taken from webinar_places where webinar_id = " + webinar));
    }

    /** All begin together, each a visitor in a request of its own. */
    public List<String> atOnce(int number, IntFunction<String> turn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier start = new CyclicBarrier(number);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int mine = i;
            running.add(threads.submit(() -> {
                start.await();
                RequestContextController requests =
                        CDI.current().select(RequestContextController.class).get();
                boolean begun = requests.activate();
                try {
                    actAsVisitor();
                    return turn.apply(mine);
                } finally {
                    if (begun) {
                        requests.deactivate();
                    }
                }
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    public void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    public String first(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
