package id.suara.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The words that stand in published ideas, each once and without saying where: what a reader meant who mistyped one of them.
 * A word is learned when the first idea with it is published and forgotten with the last one.
 */
@ApplicationScoped
@Transactional
public class IdeaWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}");

    /** Trigrams in common, below which nothing is looked at. */
    private static final String NEAR = "0.25";

    private static final String WORDS_OF_PUBLISHED =
            "title || ' ' || coalesce(own_theme, '') || ' ' || problem || ' ' || proposal";

    @PersistenceContext
    EntityManager em;

    /** What a reader may have meant, word by word.
     *
     *  @param words as typed into the search field
     *  @return absent when every word is known, or nothing known is near to those that are not */
    Optional<String> meant(String words) {
        em.createNativeQuery("select set_config('pg_trgm.similarity_threshold', '" + NEAR + "', true)")
                .getSingleResult();
        Matcher found = WORD.matcher(words);
        StringBuilder meant = new StringBuilder();
        boolean changed = false;
        while (found.find()) {
            String word = found.group().toLowerCase(Locale.ROOT);
            String nearest = nearest(word);
            changed |= !nearest.equals(word);
            found.appendReplacement(meant, Matcher.quoteReplacement(nearest));
        }
        found.appendTail(meant);
        return changed ? Optional.of(meant.toString()) : Optional.empty();
    }

    /** The word itself when somebody wrote it, or when nothing that somebody wrote is near. */
    private String nearest(String word) {
        List<?> known = em.createNativeQuery(
                        "select word from idea_word where word % ?1 order by similarity(word, ?1) desc, word limit 12")
                .setParameter(1, word)
                .getResultList();
        if (known.isEmpty() || known.contains(word)) {
            return word;
        }
        LevenshteinDistance steps = new LevenshteinDistance(mistakes(word));
        String nearest = word;
        int fewest = Integer.MAX_VALUE;
        for (Object each : known) {
            int distance = steps.apply(word, (String) each);
            if (distance >= 0 && distance < fewest) {
                nearest = (String) each;
                fewest = distance;
            }
        }
        return nearest;
    }

    /** How many letters may be wrong, too many or missing. */
    private static int mistakes(String word) {
        if (word.length() < 5) {
            return 1;
        }
        return word.length() < 9 ? 2 : 3;
    }

    void on(@Observes IdeaEvent changed) {
        if (changed instanceof IdeaEvent.Published || changed instanceof IdeaEvent.Shown) {
            learn(changed.ideaId());
        } else if (!(changed instanceof IdeaEvent.Submitted || changed instanceof IdeaEvent.Answered)) {
            forget(changed.ideaId());
        }
    }

    /** In one order, so that two that are published at once never wait for each other in a circle. */
    private void learn(long ideaId) {
        em.flush();
        em.createNativeQuery("insert into idea_word select distinct w.lexeme from idea i"
                        + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
                        + " cross join unnest(to_tsvector('simple', " + WORDS_OF_PUBLISHED + ")) w"
                        + " where i.id = ?1 and length(w.lexeme) between 3 and 40 and w.lexeme ~ '^[[:alpha:]]+$'"
                        + " order by 1 on conflict do nothing")
                .setParameter(1, ideaId)
                .executeUpdate();
    }

    /** What no other published idea has; call it before the idea's texts are gone. One that was never public taught nothing. */
    void forget(long ideaId) {
        em.createNativeQuery("delete from idea_word w where w.word in (select s.lexeme from idea i"
                        + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
                        + " cross join unnest(r.search) s where i.id = ?1)"
                        + " and not exists (select from idea_revision o join idea p on p.id = o.idea_id"
                        + " and p.published_revision = o.revision and p.status in ('PUBLISHED', 'ANSWERED') where p.id <> ?1"
                        + " and o.search @@ cast(quote_literal(w.word) as tsquery))")
                .setParameter(1, ideaId)
                .executeUpdate();
    }
}
