package id.suara.ideas;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.AgeBand;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.LookAlikes;
import id.suara.moderation.WatchedWords;
import id.suara.moderation.silence.SilenceEvent;
import id.suara.moderation.silence.Silences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a delegate does before writing: accept the participation page, choose a pen name. */
@ApplicationScoped
@Transactional
public class Authors {

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaQueries queries;

    @Inject
    PenNames penNames;

    @Inject
    WatchedWords watched;

    @Inject
    Accounts accounts;

    @Inject
    Persons persons;

    @Inject
    Consents consents;

    @Inject
    Silences silences;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The caller as an author, absent before the page was accepted. */
    public Optional<Author> own() {
        return Optional.ofNullable(em.find(Author.class, delegate()));
    }

    /** For whom the caller's texts are written (S5). */
    public AgeBand ageBand() {
        return AgeBand.of(person().getBirthDate(), LocalDate.now(clock));
    }

    /** @param edition the one that was read: {@code ideas.page-changed} (conflict) when there is a newer one */
    public void acceptPage(int edition) {
        long account = delegate();
        Author author = em.find(Author.class, account);
        if (author == null) {
            em.persist(Author.accepting(account, edition, clock.instant()));
        } else {
            author.accept(edition, clock.instant());
        }
        deeds.fire(Deed.of("ideas.page-accepted", subject(account), "edition " + edition));
    }

    /** Names that are free and fit the caller.
     *
     *  @param round another number gives others, the same number the same again */
    public List<String> suggestions(int count, int round) {
        long account = delegate();
        Person person = person();
        return penNames.shuffled(account * 1009 + round)
                .filter(name -> fits(name, person))
                .filter(name -> !queries.isPenNameTaken(LookAlikes.key(name), account))
                .limit(count)
                .toList();
    }

    /** @throws DomainException {@code ideas.page-not-accepted}; {@code ideas.pen-name-*}; {@code ideas.pen-name-taken} and
     *     {@code ideas.pen-name-in-use} (conflict), the latter while a text under the old one is being read or public */
    public void choosePenName(String typed) {
        long account = delegate();
        // Locked as when an idea is submitted: no text may travel under a name that is changing.
        Author author = em.find(Author.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (author == null || !author.hasAccepted()) {
            throw DomainException.forbidden("ideas.page-not-accepted");
        }
        PenName name = PenName.typed(typed, person(), watched);
        if (name.text().equals(author.getPenName())) {
            return;
        }
        if (queries.isPenNameInUse(account)) {
            throw DomainException.conflict("ideas.pen-name-in-use");
        }
        if (queries.isPenNameTaken(name.key(), account)) {
            throw DomainException.conflict("ideas.pen-name-taken");
        }
        author.writeAs(name);
        deeds.fire(Deed.of("ideas.pen-name-chosen", subject(account)));
    }

    /** The caller's author row, locked until the transaction ends; null before the page was accepted. */
    Author lockOwn() {
        return em.find(Author.class, delegate(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The caller, who may write now. Their row is locked until the transaction ends: what one child sends comes one after
     *  the other, and no text travels under a name that is changing.
     *
     *  @throws DomainException {@code access.denied}, {@code ideas.consent-missing}, {@code ideas.page-not-accepted} (S1),
     *     {@code ideas.pen-name-missing}; {@code moderation.silenced} (S23) */
    public Writer requireWriter() {
        Writer writer = requireReady();
        silences.requireFree(writer.accountId(), writer.zone());
        return writer;
    }

    /** A text is sent before its author is silenced, or not at all. */
    void on(@Observes SilenceEvent.Beginning silence) {
        em.find(Author.class, silence.accountId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The caller, under whose pen name a text may become public, silenced or not; locked as by {@link #requireWriter}, with
     *  its other refusals. */
    public Writer requireReady() {
        Author author = lockOwn();
        Person person = person();
        IdeaPolicy.requireReady(consents.isGiven(person.getId(), Purpose.PARTICIPATION), author);
        return writer(author, person);
    }

    /** Whoever wrote what others read now, as moderators see them. */
    public Writer of(long accountId) {
        Author author = em.find(Author.class, accountId);
        return writer(author, persons.find(accounts.find(accountId).getPersonId()));
    }

    private Writer writer(Author author, Person person) {
        Province province = regions.province(person.getProvinceCode()).orElseThrow();
        AgeBand band = AgeBand.of(person.getBirthDate(), LocalDate.now(clock.withZone(province.zone())));
        return new Writer(
                author.getAccountId(),
                author.getPenName(),
                province.getCode(),
                province.zone(),
                band,
                author.getPenName() + " · " + province.getName() + " · " + band.label());
    }

    Person person() {
        return persons.ofAccount(delegate());
    }

    private boolean fits(String name, Person person) {
        try {
            PenName.typed(name, person, watched);
            return true;
        } catch (DomainException unfit) {
            return false;
        }
    }

    private long delegate() {
        caller.get().require(Role.DELEGATE);
        return caller.get().requireAccount();
    }

    private static Subject subject(long account) {
        return new Subject("account", account);
    }
}
