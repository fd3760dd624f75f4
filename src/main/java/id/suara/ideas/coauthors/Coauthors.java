package id.suara.ideas.coauthors;

import id.suara.ideas.Author;
import id.suara.ideas.Authors;
import id.suara.ideas.Idea;
import id.suara.ideas.TextStatus;
import id.suara.ideas.Writer;
import id.suara.ideas.coauthors.CoauthorRows.Found;
import id.suara.ideas.coauthors.CoauthorRows.Text;
import id.suara.identity.Secrets;
import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inviting a friend of the same delegation to write along, joining, and parting. What is refused has changed nothing, so that
 *  a try with a code that there is not can be counted. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class Coauthors {

    /** Beside the author. */
    public static final int MOST = 4;

    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final Set<TextStatus> OVER = Set.of(TextStatus.REFUSED, TextStatus.WITHDRAWN);

    @PersistenceContext
    EntityManager em;

    @Inject
    CoauthorRows rows;

    @Inject
    Authors authors;

    @Inject
    Cases cases;

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** A code to tell a friend, good for a day; the last one of the same text is void.
     *
     *  @param ideaId null for the draft of a new one, as everywhere here
     *  @throws DomainException {@code access.denied}, {@code ideas.consent-missing}, {@code ideas.page-not-accepted},
     *     {@code ideas.pen-name-missing}; {@code ideas.draft-none}, {@code ideas.none} (not found);
     *     {@code ideas.coauthor-over}, {@code ideas.coauthors-many} (conflict) */
    public CoauthorCode invite(Long ideaId) {
        delegate();
        Writer writer = authors.requireWriter();
        Text text = ownText(ideaId);
        requireGoing(text);
        int places = MOST - rows.count(text);
        if (places <= 0) {
            throw DomainException.conflict("ideas.coauthors-many");
        }
        String code = Secrets.code();
        Instant now = clock.instant();
        rows.keepCode(writer.accountId(), text, Secrets.codeDigest(code), now, now.plus(GOOD_FOR));
        deeds.fire(Deed.of("ideas.coauthor-invited", subject(text)));
        return new CoauthorCode(code, now.plus(GOOD_FOR), places);
    }

    /** Does nothing when there is no code.
     *
     *  @throws DomainException {@code access.denied}; {@code ideas.draft-none}, {@code ideas.none} */
    public void takeBack(Long ideaId) {
        Text text = ownText(ideaId);
        if (rows.dropCode(text)) {
            deeds.fire(Deed.of("ideas.coauthor-code-taken-back", subject(text)));
        }
    }

    /** Until when a code is good that can still be taken back. */
    public Optional<Instant> codeUntil(Long ideaId) {
        return rows.codeUntil(ownText(ideaId), clock.instant());
    }

    /** Who writes an own text along, in the order in which they came. */
    public List<Coauthor> of(Long ideaId) {
        return rows.of(ownText(ideaId));
    }

    /** What a code leads to.
     *
     *  @param code as it is typed, in any case, with or without the dashes
     *  @throws DomainException {@code access.denied}, {@code ideas.consent-missing}, {@code ideas.page-not-accepted},
     *     {@code ideas.pen-name-missing}; {@code ideas.coauthor-code} (invalid) for one that there is not, or not any more;
     *     {@code identity.sign-in-wait} (too many); {@code ideas.coauthor-elsewhere}, {@code ideas.coauthor-own},
     *     {@code ideas.coauthor-already}, {@code ideas.coauthor-over}, {@code ideas.coauthors-many} (conflict) */
    public Invited look(String code) {
        Found found = find(code);
        requireJoinable(found, authors.requireWriter());
        Object[] seen = rows.seenOf(found.text());
        return new Invited(rows.readableName(found.authorId()), (String) seen[0], (String) seen[1]);
    }

    /** Writes along from here on.
     *
     *  @return the id of the co-authorship
     *  @throws DomainException as {@link #look} */
    public long join(String code) {
        long account = delegate();
        Found read = find(code);
        lockInOrder(account, read.authorId());
        // Once more, now that nobody else can join, leave or send it.
        Found found = find(code);
        Writer writer = authors.requireWriter();
        requireJoinable(found, writer);
        Text text = found.text();
        int since = text.idea() == null ? 1 : em.find(Idea.class, text.idea()).getRevision() + 1;
        long id = rows.join(text, account, since, clock.instant());
        if (rows.count(text) >= MOST) {
            rows.dropCode(text);
        }
        deeds.fire(Deed.of("ideas.coauthor-joined", subject(text)));
        return id;
    }

    /** A co-author leaves, or the author parts from one. Does nothing for anybody else. */
    public void part(long coauthorId) {
        rows.part(coauthorId, delegate()).ifPresent(parted -> {
            if (parted.text().idea() != null && parted.penName() != null) {
                cases.forgetName(subject(parted.text()), parted.penName());
            }
            deeds.fire(Deed.of("ideas.coauthor-parted", subject(parted.text()), "coauthor " + coauthorId));
        });
    }

    /** What the caller writes along, the newest first. */
    public List<JointIdea> joined() {
        return rows.joinedBy(delegate()).stream().map(this::told).toList();
    }

    private JointIdea told(Object[] row) {
        Long draft = row[1] == null ? null : CoauthorRows.number(row[1]);
        Long idea = row[2] == null ? null : CoauthorRows.number(row[2]);
        Object[] seen = rows.seenOf(new Text(draft, idea));
        TextStatus status = idea == null ? null : em.find(Idea.class, idea).statusAsTold(clock.instant());
        return new JointIdea(
                CoauthorRows.number(row[0]),
                idea,
                rows.readableName(CoauthorRows.number(row[3])),
                (String) seen[0],
                (String) seen[1],
                status,
                rows.isReadable((String) row[6], (Boolean) row[5]),
                CoauthorRows.instant(row[4]));
    }

    private Found find(String code) {
        String tries = "coauthor code " + delegate();
        signIn.requireNoWait(tries);
        return rows.find(Secrets.codeDigest(code == null ? "" : code), clock.instant())
                .orElseThrow(() -> {
                    signIn.failedFrom(tries);
                    return DomainException.invalid(
                            "ideas.coauthor-code",
                            List.of(new DomainException.FieldError("code", "ideas.coauthor-code")));
                });
    }

    private void requireJoinable(Found found, Writer writer) {
        if (found.authorId() == writer.accountId()) {
            throw DomainException.conflict("ideas.coauthor-own");
        }
        // First of all: to another delegation nothing is told of it.
        if (!rows.provinceOf(found.authorId()).equals(writer.provinceCode())) {
            throw DomainException.conflict("ideas.coauthor-elsewhere");
        }
        requireGoing(found.text());
        if (rows.isIn(found.text(), writer.accountId())) {
            throw DomainException.conflict("ideas.coauthor-already");
        }
        if (rows.count(found.text()) >= MOST) {
            throw DomainException.conflict("ideas.coauthors-many");
        }
    }

    private void requireGoing(Text text) {
        if (text.idea() != null
                && OVER.contains(em.find(Idea.class, text.idea()).statusAsTold(clock.instant()))) {
            throw DomainException.conflict("ideas.coauthor-over");
        }
    }

    private Text ownText(Long ideaId) {
        long account = delegate();
        if (ideaId == null) {
            return new Text(
                    rows.draftOf(account).orElseThrow(() -> DomainException.notFound("ideas.draft-none")), null);
        }
        Idea idea = em.find(Idea.class, ideaId);
        if (idea == null || !idea.isOwn(account)) {
            throw DomainException.notFound("ideas.none");
        }
        return new Text(null, ideaId);
    }

    /** Two who invite each other must not wait for each other. */
    private void lockInOrder(long one, long other) {
        em.find(Author.class, Math.min(one, other), LockModeType.PESSIMISTIC_WRITE);
        em.find(Author.class, Math.max(one, other), LockModeType.PESSIMISTIC_WRITE);
    }

    private long delegate() {
        caller.get().require(Role.DELEGATE);
        return caller.get().requireAccount();
    }

    private static Subject subject(Text text) {
        return text.idea() == null ? new Subject("idea-draft", text.draft()) : new Subject("idea", text.idea());
    }
}
