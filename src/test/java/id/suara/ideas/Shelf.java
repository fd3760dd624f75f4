package id.suara.ideas;

import id.suara.kernel.Role;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import id.suara.safeguarding.SightEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Ideas of a test's own, taken back in the end, for other tests walk through the list and the queue too. */
@Dependent
public class Shelf {

    @Inject
    Cast cast;

    @Inject
    IdeaForum forum;

    @Inject
    Cases cases;

    @Inject
    Event<SightEvent> sight;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    /** By idea, who wrote it. */
    private final Map<Long, Long> written = new HashMap<>();

    private Long moderator;

    /** One that a moderator has published. Afterwards the moderator acts. */
    public long published(String title) {
        long idea = waiting(title + " " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        decide(forum.ownIdea(idea).title(), Outcome.PUBLISH, null);
        return idea;
    }

    /** One that nobody has read. Afterwards its author acts. */
    public long waiting(String title) {
        return waiting(text(title));
    }

    /** As {@link #waiting(String)}, with other words. */
    public long waiting(SubmitIdea text) {
        return waiting(text, cast.author());
    }

    /** One by a child of the test's own, who acts afterwards. */
    public long waiting(SubmitIdea text, long author) {
        cast.act(author, Role.DELEGATE);
        long idea = forum.submit(text);
        written.put(idea, author);
        return idea;
    }

    public static SubmitIdea text(String title) {
        return new SubmitIdea(
                "education",
                null,
                title,
                "Di pulau kami anak-anak berangkat jam lima pagi naik perahu nelayan.",
                "Kami usul ada satu perahu sekolah dengan pelampung.",
                null);
    }

    public long authorOf(long idea) {
        return written.get(idea);
    }

    /** Decides on what waits under a title, or with words in front of all others. Afterwards the moderator acts. */
    public void decide(String title, Outcome outcome, String reason) {
        CaseView opened = open(title);
        cases.hits(opened.id()).stream()
                .filter(hit -> hit.blocks() && outcome == Outcome.PUBLISH)
                .forEach(hit -> cases.clear(opened.id(), hit.id()));
        cases.decide(opened.id(), new DecideCase(opened.revision(), opened.version(), outcome, reason));
    }

    /** The half minute in which a decision on an idea or a comment can be undone is over. */
    public void tell(String table, long id) throws SQLException {
        sql("update " + table + " set told_from = now() - interval '1 second' where id = " + id);
    }

    /** As {@link #tell}, and the moderators' own clocks are past it too.
     *
     *  @param kind as cases call it */
    public void letItBeTold(String kind, long id) throws SQLException {
        tell(kind.equals("idea") ? "idea" : "idea_comment", id);
        sql("update moderation_case set decided_at = decided_at - interval '31 seconds' where status = 'DECIDED'"
                + " and subject_kind = '" + kind + "' and subject_id = " + id);
    }

    /** Behind everybody's back. */
    public void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    /** The one number that a query gives. */
    public long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Officers take something from sight, or give it back. */
    @Transactional
    public void change(SightEvent event) {
        sight.fire(event);
    }

    /** The moderator of this shelf acts. */
    public void moderate() {
        if (moderator == null) {
            moderator = cast.moderator("Kak Rani");
        }
        cast.act(moderator, Role.MODERATOR);
    }

    /** Opens what waits under a title. Afterwards the moderator acts. */
    public CaseView open(String title) {
        moderate();
        long id = cases.queue().rows().stream()
                .filter(row -> row.title().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
        return cases.claim(id);
    }

    /** It is gone already. */
    public void forget(long idea) {
        written.remove(idea);
    }

    public void empty() {
        written.forEach((idea, author) -> {
            cast.act(author, Role.DELEGATE);
            forum.withdraw(idea, null);
        });
        written.clear();
    }
}
