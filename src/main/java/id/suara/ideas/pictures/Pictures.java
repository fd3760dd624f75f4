package id.suara.ideas.pictures;

import id.suara.kernel.Among;
import id.suara.moderation.Mask;
import id.suara.moderation.Part;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures as rows, of drafts and of revisions: they have no entity, so that no bytes are read but those that are shown. Who
 *  may do what is asked above. */
@Dependent
public class Pictures {

    public static final int MOST = 3;

    private static final String SIZES = "i.width, i.height, i.small_width, i.small_height";

    private static final String ROW = "select p.idea_id, p.revision, p.place, p.description, " + SIZES
            + " from idea_picture p join idea_image i on i.id = p.image_id";

    @PersistenceContext
    EntityManager em;

    /** In the lowest free place; the caller holds a lock that no two add at once, and has asked whether there is one.
     *
     *  @return its id */
    public long add(long draftId, ReadyPicture picture, String description, Instant at) {
        long image = next();
        query(
                        "insert into idea_image (id, large, width, height, small, small_width, small_height, made_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        image,
                        picture.large().jpeg(),
                        picture.large().width(),
                        picture.large().height(),
                        picture.small().jpeg(),
                        picture.small().width(),
                        picture.small().height(),
                        Timestamp.from(at))
                .executeUpdate();
        long id = next();
        query(
                        "insert into draft_picture (id, draft_id, place, image_id, description) select ?1, ?2, min(free), ?3,"
                                + " ?4 from generate_series(1, " + MOST + ") free where free not in"
                                + " (select place from draft_picture where draft_id = ?2)",
                        id,
                        draftId,
                        image,
                        description)
                .executeUpdate();
        return id;
    }

    public List<DraftPicture> ofDraft(long draftId) {
        List<DraftPicture> pictures = new ArrayList<>();
        for (Object found : query(
                        "select p.id, p.place, p.description, " + SIZES + " from draft_picture p"
                                + " join idea_image i on i.id = p.image_id where p.draft_id = ?1 order by p.place",
                        draftId)
                .getResultList()) {
            Object[] row = (Object[]) found;
            pictures.add(new DraftPicture(
                    ((Number) row[0]).longValue(),
                    number(row[1]),
                    (String) row[2],
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6])));
        }
        return pictures;
    }

    /** @return whether the account has such a picture in a draft */
    public boolean describe(long accountId, long pictureId, String description) {
        return query(
                                "update draft_picture p set description = ?3 from idea_draft d where p.id = ?2"
                                        + " and d.id = p.draft_id and d.author_id = ?1",
                                accountId,
                                pictureId,
                                description)
                        .executeUpdate()
                == 1;
    }

    /** Does nothing when the account has no such picture. */
    public void remove(long accountId, long pictureId) {
        query(
                        "delete from draft_picture p using idea_draft d where p.id = ?2 and d.id = p.draft_id"
                                + " and d.author_id = ?1",
                        accountId,
                        pictureId)
                .executeUpdate();
    }

    /** A draft that mends a revision begins with its pictures. */
    public void begin(long draftId, long ideaId, int revision) {
        query(
                        "insert into draft_picture (id, draft_id, place, image_id, description) select nextval('suara_id'),"
                                // A description in which words are covered may be longer than one that is written.
                                + " ?1, place, image_id, left(description, 200) from idea_picture"
                                + " where idea_id = ?2 and revision = ?3",
                        draftId,
                        ideaId,
                        revision)
                .executeUpdate();
    }

    /** The draft's pictures become the revision's, numbered without a gap. */
    public void send(long draftId, long ideaId, int revision) {
        query(
                        "insert into idea_picture (idea_id, revision, place, image_id, description) select ?2, ?3,"
                                + " row_number() over (order by place), image_id, description from draft_picture"
                                + " where draft_id = ?1",
                        draftId,
                        ideaId,
                        revision)
                .executeUpdate();
    }

    /** A further revision has the same. */
    public void keep(long ideaId, int from, int to) {
        cover(ideaId, from, to, List.of());
    }

    /** A further revision has the same, with what a moderator covered of the descriptions. */
    public void cover(long ideaId, int from, int to, List<Mask> masks) {
        int begins = 0;
        for (PictureRow picture : of(ideaId, from)) {
            List<Mask> here = Mask.from(Part.PICTURES, begins, masks);
            query(
                            "insert into idea_picture (idea_id, revision, place, image_id, description) select idea_id, ?3,"
                                    + " place, image_id, ?5 from idea_picture where idea_id = ?1 and revision = ?2"
                                    + " and place = ?4",
                            ideaId,
                            from,
                            to,
                            picture.place(),
                            Mask.cover(Part.PICTURES, picture.description(), here))
                    .executeUpdate();
            begins += picture.description().length() + 1;
        }
    }

    /** In the order of their places, which are numbered from 1. */
    public List<PictureRow> of(long ideaId, int revision) {
        return rows(query(ROW + " where p.idea_id = ?1 and p.revision = ?2 order by p.place", ideaId, revision));
    }

    /** As a moderator reads them: one in each line; null when there are no pictures. */
    public String descriptions(long ideaId, int revision) {
        return of(ideaId, revision).stream()
                .map(PictureRow::description)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"), joined -> joined.isEmpty() ? null : joined));
    }

    /** What is public of these ideas, in the order of their places; of one that is not public, nothing. */
    public List<PictureRow> published(Collection<Long> ideaIds) {
        if (ideaIds.isEmpty()) {
            return List.of();
        }
        Among among = new Among(ideaIds);
        List<PictureRow> found = rows(query(
                ROW + " join idea d on d.id = p.idea_id and d.published_revision = p.revision where "
                        + among.condition("p.idea_id") + " and d.status in ('PUBLISHED', 'ANSWERED')",
                among.value()));
        found.sort(Comparator.comparing(PictureRow::place));
        return found;
    }

    /** The newest revisions' of everything that the account has sent. */
    public List<PictureRow> sentBy(long accountId) {
        return rows(query(
                ROW + " join idea d on d.id = p.idea_id and d.revision = p.revision where d.author_id = ?1"
                        + " order by p.idea_id, p.place",
                accountId));
    }

    public Optional<PictureBytes> find(long ideaId, int revision, int place, boolean small) {
        return bytes(
                small,
                "idea_picture p on p.image_id = i.id where p.idea_id = ?1 and p.revision = ?2 and p.place = ?3",
                ideaId,
                revision,
                place);
    }

    /** Absent when the account has no such picture in a draft. */
    public Optional<PictureBytes> findInDraft(long accountId, long pictureId, boolean small) {
        return bytes(
                small,
                "draft_picture p on p.image_id = i.id join idea_draft d on d.id = p.draft_id where d.author_id = ?1"
                        + " and p.id = ?2",
                accountId,
                pictureId);
    }

    private Optional<PictureBytes> bytes(boolean small, String from, Object... values) {
        String size = small ? "small" : "large";
        List<?> found = query("select i.id, i." + size + " from idea_image i join " + from, values)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new PictureBytes((byte[]) row[1], row[0] + "-" + size))
                .findFirst();
    }

    private long next() {
        return ((Number) query("select nextval('suara_id')").getSingleResult()).longValue();
    }

    private Query query(String words, Object... values) {
        Query query = em.createNativeQuery(words);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static List<PictureRow> rows(Query query) {
        List<PictureRow> rows = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new PictureRow(
                    ((Number) row[0]).longValue(),
                    number(row[1]),
                    number(row[2]),
                    (String) row[3],
                    number(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7])));
        }
        return rows;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
