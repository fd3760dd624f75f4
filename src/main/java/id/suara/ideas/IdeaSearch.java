package id.suara.ideas;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public list, in the order of its day, and narrowed by words.
 *
 * <p>However many ideas there are, a page must not cost more. Of a rare word the index has so few that they can be sorted; a
 * common one is found by walking along the order for a while. Which of the two it is, is counted as far as it matters, and
 * not left to what the database believes of a word that it never met. A province has few ideas beside all the others, and they are read one by one.
 */
@Dependent
class IdeaSearch {

    private static final String JOINED =
            " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision";

    /** How far to walk along the order for each row that is wanted, and at least. A word that fewer have is rare. */
    private static final int STEPS = 30;

    private static final int FEWEST_STEPS = 600;

    /** Words that fewer texts have are looked up, and all that have them are sorted. */
    private static final int FEW = 2_000;

    @PersistenceContext
    EntityManager em;

    /** One row more than asked for tells whether there is a next page. */
    IdeaPage published(long congressId, IdeaFilter filter, ShuffleCursor cursor) {
        List<IdeaRow> rows = new ArrayList<>();
        boolean rare = filter.words() != null && filter.province() == null && isRare(filter.words());
        for (ShuffleCursor.Stretch stretch : cursor.ahead()) {
            int wanted = filter.limit() + 1 - rows.size();
            if (wanted > 0) {
                rows.addAll(published(new Asked(congressId, filter, cursor.order(), stretch), rare, wanted));
            }
        }
        if (rows.size() <= filter.limit()) {
            return new IdeaPage(rows, null, null);
        }
        List<IdeaRow> shown = rows.subList(0, filter.limit());
        return new IdeaPage(
                shown, cursor.after(shown.get(shown.size() - 1).id()).toString(), null);
    }

    private static List<IdeaRow> published(Asked asked, boolean rare, int wanted) {
        if (asked.filter.words() == null) {
            return asked.all(wanted);
        }
        if (asked.filter.province() != null) {
            return asked.ofProvince(wanted);
        }
        List<IdeaRow> near = rare ? List.of() : asked.near(wanted);
        return near.size() == wanted ? near : asked.rare(wanted);
    }

    private boolean isRare(String words) {
        Number found = (Number) em.createNativeQuery("select count(*) from (select from idea_revision r where "
                        + having("?1") + " limit " + FEW + ") as found")
                .setParameter(1, words)
                .getSingleResult();
        return found.intValue() < FEW;
    }

    /** The words as they stand, or in the forms of either language. */
    private static String having(String words) {
        return Stream.of("simple", "indonesian", "english")
                .map(language -> "websearch_to_tsquery('" + language + "', " + words + ")")
                .collect(Collectors.joining(" || ", "r.search @@ (", ")"));
    }

    /** Questions to the database; the values of each stand in the order in which they are named. */
    private final class Asked {

        private final IdeaFilter filter;
        private final ShuffleCursor.Stretch stretch;
        private final String place;
        private final List<Object> values = new ArrayList<>();
        private final String congress;

        Asked(long congressId, IdeaFilter filter, int order, ShuffleCursor.Stretch stretch) {
            this.filter = filter;
            this.stretch = stretch;
            // A literal, or the index of this order is not recognized.
            place = "(md5(i.id::text || ':" + order + "') collate \"C\")";
            congress = named(congressId);
        }

        List<IdeaRow> all(int wanted) {
            return rows("select i.id, " + place + " as place from idea i" + JOINED + " where " + visible() + inStretch()
                    + theme() + " order by " + place + " limit " + named(wanted));
        }

        /** Of the next ones in the order, those that have the words. */
        List<IdeaRow> near(int wanted) {
            String next = "select i.id, i.published_revision, " + place + " as place from idea i where " + visible()
                    + inStretch() + " order by " + place + " limit " + named(Math.max(FEWEST_STEPS, wanted * STEPS));
            return rows("select i.id, i.place from (" + next + ") i" + JOINED + " where " + words() + theme()
                    + " order by i.place limit " + named(wanted));
        }

        /** Of those that have the words, the next ones in the order. */
        List<IdeaRow> rare(int wanted) {
            String having = "select r.idea_id, r.revision from idea_revision r where " + words() + theme();
            return rows(
                    "select i.id, " + place + " as place from having_words h"
                            + " join idea i on i.id = h.idea_id and i.published_revision = h.revision where "
                            + visible()
                            + inStretch()
                            + " order by " + place + " limit " + named(wanted),
                    "having_words as materialized (" + having + "), ");
        }

        /** Of the province's own, those that have the words. A plan for any words would begin with the index of words, and a
         *  common one is in half of all texts: {@code offset 0} keeps it from that. */
        List<IdeaRow> ofProvince(int wanted) {
            String having = "select i.id from idea i cross join lateral (select search, theme_code from idea_revision"
                    + " where idea_id = i.id and revision = i.published_revision offset 0) r where " + visible()
                    + " and " + words() + theme();
            return rows(
                    "select i.id, " + place + " as place from having_words i where true" + inStretch() + " order by "
                            + place + " limit " + named(wanted),
                    "having_words as materialized (" + having + "), ");
        }

        private String visible() {
            String asked = "i.congress_id = " + congress + " and " + IdeaQueries.PUBLISHED;
            if (filter.province() != null) {
                asked += " and i.province_code = " + named(filter.province());
            }
            if (filter.status() != null) {
                asked += " and i.status = " + named(filter.status());
            }
            return asked;
        }

        private String inStretch() {
            String asked = "";
            if (stretch.above() != null) {
                asked += " and " + place + " > " + named(stretch.above());
            }
            if (stretch.upTo() != null) {
                asked += " and " + place + " <= " + named(stretch.upTo());
            }
            return asked;
        }

        private String theme() {
            return filter.theme() == null ? "" : " and r.theme_code = " + named(filter.theme());
        }

        private String words() {
            return having(named(filter.words()));
        }

        private String named(Object value) {
            values.add(value);
            return "?" + values.size();
        }

        private List<IdeaRow> rows(String shown) {
            return rows(shown, "");
        }

        private List<IdeaRow> rows(String shown, String before) {
            Query query = em.createNativeQuery("with " + before + "shown as (" + shown + ") " + IdeaQueries.ROW
                    + " join shown on shown.id = i.id order by shown.place");
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            // The next question names its own, behind the congress.
            values.subList(1, values.size()).clear();
            return IdeaQueries.rows(query);
        }
    }

    /** Published ideas that share at least two words with a text, the nearest first; none of the author's own.
     *
     *  @param text as a child is writing it */
    List<SimilarIdea> similar(long congressId, String text, long authorId, int limit) {
        List<?> found = em.createNativeQuery("with word as (select lexeme from unnest(to_tsvector('indonesian', ?1))"
                        + " where lexeme ~ '^[[:alpha:]]{4,40}$' order by length(lexeme) desc, lexeme limit 8),"
                        + " asked as (select string_agg('(' || a.lexeme || ' & ' || b.lexeme || ')', ' | ')::tsquery as pairs"
                        + " from word a join word b on a.lexeme < b.lexeme),"
                        + " near as (select i.id, r.title, w.pen_name, i.province_code, r.search from asked"
                        + " join idea_revision r on r.search @@ asked.pairs"
                        + " join idea i on i.id = r.idea_id and i.published_revision = r.revision"
                        + " join author w on w.account_id = i.author_id"
                        + " where i.congress_id = ?2 and " + IdeaQueries.PUBLISHED
                        + " and i.author_id <> ?3 limit 2000)"
                        + " select id, title, pen_name, province_code from near, asked"
                        + " order by ts_rank(near.search, asked.pairs) desc, id limit ?4")
                .setParameter(1, text)
                .setParameter(2, congressId)
                .setParameter(3, authorId)
                .setParameter(4, limit)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new SimilarIdea(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
