package id.suara.ideas;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.PlanCongress;
import id.suara.consent.Channel;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Guardianship;
import id.suara.consent.NameGuardian;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.identity.IdentityEvent;
import id.suara.identity.InviteAccount;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.Clearances;
import id.suara.moderation.RecordClearance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The people of these tests: each call makes another one. */
@ApplicationScoped
public class Cast {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String LETTERS = "bcdfghklmnprstvw";

    @Inject
    CurrentCaller current;

    @Inject
    Congresses congresses;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Clearances clearances;

    @Inject
    Authors authors;

    @Inject
    Event<IdentityEvent.Erased> erasures;

    /** Makes sure that there is a congress and that ideas may be sent to it. */
    public long openCongress() {
        act(1_000_000L, Role.ADMINISTRATOR);
        long congress = congresses
                .current()
                .map(Congress::getId)
                .orElseGet(() -> congresses.plan(new PlanCongress(
                        "Kongres uji", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000)));
        Instant now = Instant.now();
        for (PhaseKind kind : List.of(PhaseKind.IDEAS, PhaseKind.SUPPORT, PhaseKind.COMMENT)) {
            congresses.schedule(congress, kind, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));
        }
        return congress;
    }

    /** Ideas were asked for until some time ago. */
    public void closedIdeas(Duration ago) {
        act(1_000_000L, Role.ADMINISTRATOR);
        Instant now = Instant.now();
        congresses.schedule(
                congresses.requireCurrent().getId(), PhaseKind.IDEAS, now.minus(Duration.ofDays(1)), now.minus(ago));
    }

    /** A delegate whose guardian was asked for consent, but has not answered. */
    public long askedDelegate() {
        Person person = Person.registered(
                "Ketut Wirawan", "Ketut", LocalDate.of(2013, 5, 5), null, "81", "81.01", Instant.now());
        persons.register(person);
        guardians.ask(
                person.getId(),
                new NameGuardian("Wayan Wirawan", Guardianship.Relation.MOTHER, "wayan@example.org", null));
        return account("Ketut", Role.DELEGATE, person.getId());
    }

    /** A delegate with consent who has accepted nothing yet. */
    public long consentedDelegate() {
        long account = askedDelegate();
        String path = guardians.linkPath(accounts.find(account).getPersonId());
        consents.decide(
                path.substring(path.indexOf('=') + 1),
                new DecideConsent(
                        Map.of(Purpose.PARTICIPATION, true),
                        Map.of(
                                Purpose.PARTICIPATION,
                                consents.texts().get(Purpose.PARTICIPATION).getId()),
                        Channel.LINK,
                        "id"));
        return account;
    }

    /** A delegate who may write at once. */
    public long author() {
        long account = consentedDelegate();
        act(account, Role.DELEGATE);
        authors.acceptPage(ParticipationPage.EDITION);
        authors.choosePenName(penName());
        return account;
    }

    /** A moderator whose clearance is in date. */
    public long moderator(String name) {
        long account = account(name, Role.MODERATOR, null);
        act(1_000_000L, Role.ORGANIZER);
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        clearances.record(new RecordClearance(account, later, later, LocalDate.of(2026, 1, 1)));
        return account;
    }

    public long account(String name, Role role, Long personId) {
        Caller before = current.get();
        act(1_000_000L, Role.ADMINISTRATOR);
        long account = accounts.invite(new InviteAccount(null, name, "id", Set.of(role), personId, null));
        current.set(before);
        return account;
    }

    /** As the nightly job does when the clock of a withdrawal has run. */
    @Transactional
    public void erase(long account) {
        erasures.fire(new IdentityEvent.Erased(accounts.find(account).getPersonId()));
    }

    /** From here on in this thread, this account acts. */
    public void act(long account, Role role) {
        current.set(new Caller(account, "Pelaku", Set.of(role), null, null));
    }

    public interface Turn {
        void take(int turn);
    }

    /** All begin together, each in a request of its own; each turn says itself who acts.
     *
     *  @return the code of each one's refusal, or null where there was none */
    public List<String> atOnce(int number, Turn turn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier start = new CyclicBarrier(number);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int mine = i;
            running.add(threads.submit(() -> {
                start.await();
                return inRequest(turn, mine);
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    private static String inRequest(Turn turn, int mine) {
        RequestContextController requests =
                CDI.current().select(RequestContextController.class).get();
        boolean begun = requests.activate();
        try {
            turn.take(mine);
            return null;
        } catch (DomainException refused) {
            return refused.code();
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }

    private static String penName() {
        StringBuilder name = new StringBuilder("Pena ");
        for (int rest = NEXT.incrementAndGet() + 256 * 7; rest > 0; rest /= 16) {
            name.append(LETTERS.charAt(rest % 16)).append('a');
        }
        return name.toString();
    }
}
