package id.suara.moderation.rules;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.Clearances;
import id.suara.moderation.detection.Hit;
import id.suara.moderation.detection.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adding rules, trying them on past texts, switching them on and off. */
@ApplicationScoped
@Transactional
public class DetectionRules {

    private static final int PAST_TEXTS = 500;
    private static final int MOST_EXAMPLES = 50;
    private static final int AROUND = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clearances clearances;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What holds texts now; whoever's deed it is about. */
    public List<Rule> active() {
        // Does not flush: the caller is in the middle of writing what will be read with these.
        return em.createQuery("select r from DetectionRule r where r.active = true order by r.id", DetectionRule.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(DetectionRule::rule)
                .toList();
    }

    /** All of them, active ones first.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<RuleRow> rules() {
        RulePolicy.require(caller.get());
        return rows("", null);
    }

    /** @throws DomainException {@code moderation.rule-none} (not found) */
    public RuleRow rule(long id) {
        RulePolicy.require(caller.get());
        return rows(" where r.id = :id", id).stream().findFirst().orElseThrow(DetectionRules::none);
    }

    private List<RuleRow> rows(String where, Long id) {
        var query = em.createQuery(
                "select new id.suara.moderation.rules.RuleRow(r.id, r.kind, r.words, r.hitClass, r.cueClass, r.level, r.active,"
                        + " r.triedAt, a.displayName, r.changedAt, r.version) from DetectionRule r"
                        + " left join Account a on a.id = r.changedBy" + where + " order by r.active desc, r.id desc",
                RuleRow.class);
        return (id == null ? query : query.setParameter("id", id)).getResultList();
    }

    /** Adds one that holds nothing yet.
     *
     *  @return its id
     *  @throws DomainException {@code moderation.rule-class-missing}, {@code moderation.rule-cue-missing},
     *     {@code moderation.rule-unusable} (invalid); {@code moderation.rule-known} (conflict) */
    public long add(@Valid AddRule command) {
        RulePolicy.require(caller.get());
        DetectionRule rule = DetectionRule.added(command, caller.get().requireAccount(), clock.instant());
        requireNew(command);
        em.persist(rule);
        em.flush();
        deeds.fire(Deed.of("moderation.rule-added", subject(rule)));
        return rule.getId();
    }

    private void requireNew(AddRule command) {
        boolean known = em.createQuery(
                                "select count(r) from DetectionRule r where r.kind = :kind and r.words = :words and r.hitClass = :hitClass",
                                Long.class)
                        .setParameter("kind", command.kind())
                        .setParameter("words", command.words())
                        .setParameter("hitClass", command.hitClass())
                        .getSingleResult()
                > 0;
        if (known) {
            throw DomainException.conflict("moderation.rule-known");
        }
    }

    /** Looks through the newest 500 past texts; after that the rule may be activated. What safeguarding has taken from sight
     *  is not among them (S18), and whoever may not moderate today (S7) is told the numbers only.
     *
     *  @throws DomainException {@code moderation.rule-none} */
    public RuleTrial tryOut(long id) {
        RulePolicy.require(caller.get());
        DetectionRule found = locked(id);
        found.tried(clock.instant());
        em.flush();
        List<Object[]> texts = em.createQuery(
                        "select c.id, c.title, c.body, c.problem, c.proposal, c.addressee from ModerationCase c"
                                + " where not exists (select w.id from WithheldText w"
                                + " where w.subjectKind = c.subjectKind and w.subjectId = c.subjectId)"
                                + " order by c.id desc",
                        Object[].class)
                .setMaxResults(PAST_TEXTS)
                .getResultList();
        boolean shown = clearances.moderator().isPresent();
        List<RuleTrial.Example> examples = new ArrayList<>();
        int held = 0;
        for (Object[] row : texts) {
            String text = Stream.of(row)
                    .skip(1)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            List<Hit> hits = found.rule().in(text);
            held += hits.isEmpty() ? 0 : 1;
            hits.stream()
                    .limit(shown ? MOST_EXAMPLES - (long) examples.size() : 0)
                    .map(hit -> example((Long) row[0], text, hit))
                    .forEach(examples::add);
        }
        deeds.fire(Deed.of("moderation.rule-tried", subject(found), texts.size() + " texts"));
        return new RuleTrial(texts.size(), held, found.getVersion(), shown, examples);
    }

    private static RuleTrial.Example example(long caseId, String text, Hit hit) {
        return new RuleTrial.Example(
                caseId,
                text.substring(edge(text, Math.max(0, hit.start() - AROUND)), hit.start()),
                text.substring(hit.start(), hit.end()),
                text.substring(hit.end(), edge(text, Math.min(text.length(), hit.end() + AROUND))));
    }

    /** Not between the two units of one character. */
    private static int edge(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** @param version the one that was seen
     *  @throws DomainException {@code moderation.rule-none}; {@code moderation.rule-changed} (stale); {@code moderation.rule-untried}
     *     (conflict) */
    public void activate(long id, long version) {
        RulePolicy.require(caller.get());
        DetectionRule rule = seen(id, version);
        rule.activate(caller.get().requireAccount(), clock.instant());
        em.flush();
        deeds.fire(Deed.of("moderation.rule-activated", subject(rule)));
    }

    /** @param version as {@link #activate} */
    public void deactivate(long id, long version) {
        RulePolicy.require(caller.get());
        DetectionRule rule = seen(id, version);
        rule.deactivate(caller.get().requireAccount(), clock.instant());
        em.flush();
        deeds.fire(Deed.of("moderation.rule-deactivated", subject(rule)));
    }

    private DetectionRule seen(long id, long version) {
        DetectionRule rule = locked(id);
        if (rule.getVersion() != version) {
            throw DomainException.stale("moderation.rule-changed");
        }
        return rule;
    }

    private DetectionRule locked(long id) {
        DetectionRule rule = em.find(DetectionRule.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            throw none();
        }
        return rule;
    }

    private static DomainException none() {
        return DomainException.notFound("moderation.rule-none");
    }

    private static Subject subject(DetectionRule rule) {
        return new Subject("detection-rule", rule.getId());
    }
}
