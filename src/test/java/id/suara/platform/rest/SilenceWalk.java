package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The part of the {@link ContractWalk} that is about children whose texts are not taken for a time. */
final class SilenceWalk {

    private static final String PATH = "/moderation/silences";
    private static final String SILENCE = "POST " + PATH;
    private static final String CONFIRM = "PUT " + PATH + "/{id}/confirmation";
    private static final String LIFT = "PUT " + PATH + "/{id}/lifting";
    private static final String OWN = "GET /my/silence";
    private static final String BODY =
            "{\"about\": \"%s\", \"days\": %d, \"reason\": \"Kamu menulis kata yang menyakiti temanmu.\"}";
    private static final String IDEA =
            "{\"theme\": \"education\", \"title\": \"Jembatan yang lapuk\", \"problem\": \"Jembatan ke sekolah kami sudah lapuk.\","
                    + " \"proposal\": \"Kami usul jembatan baru dari baja.\"}";

    private final ContractWalk walk;
    private final String moderator = token("MODERATOR");
    private final String organizer = token("ORGANIZER");
    private final String friend = token("DELEGATE", 1);

    SilenceWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        String id = text(object(walk.expect(201, "POST /ideas", "/ideas", friend, IDEA)), "id");
        String about = "idea:" + id;
        walk.expect(404, OWN, "/my/silence", friend, null);
        walk.expect(404, SILENCE, PATH, moderator, BODY.formatted("idea:999999999999", 3));
        walk.expect(422, SILENCE, PATH, moderator, BODY.formatted("x", 3));
        walk.expect(422, SILENCE, PATH, moderator, BODY.formatted(about, 31));
        walk.expect(422, SILENCE, PATH, moderator, "{}");
        walk.expect(400, SILENCE, PATH, moderator, "{");
        walk.expect(403, SILENCE, PATH, friend, BODY.formatted(about, 3));
        JsonObject begun = object(walk.expect(201, SILENCE, PATH, moderator, BODY.formatted(about, 3)));
        assertThat(text(begun, "state")).isEqualTo("ACTIVE");
        walk.expect(200, OWN, "/my/silence", friend, null);
        JsonObject refused = object(walk.expect(403, "POST /ideas", "/ideas", friend, IDEA));
        assertThat(text(refused, "until")).isEqualTo(text(begun, "endsAt"));

        JsonObject asked = object(walk.expect(201, SILENCE, PATH, moderator, BODY.formatted(about, 14)));
        assertThat(text(asked, "state")).isEqualTo("WAITING");
        walk.expect(409, SILENCE, PATH, moderator, BODY.formatted(about, 14));
        assertThat(array(walk.expect(200, "GET " + PATH, PATH, organizer, null)))
                .isNotEmpty();
        String confirmation = PATH + "/" + text(asked, "id") + "/confirmation";
        walk.expect(403, CONFIRM, confirmation, moderator, null);
        walk.expect(404, CONFIRM, PATH + "/999999999999/confirmation", organizer, null);
        assertThat(text(object(walk.expect(200, CONFIRM, confirmation, organizer, null)), "state"))
                .isEqualTo("ACTIVE");
        walk.expect(409, CONFIRM, confirmation, organizer, null);
        String lifting = PATH + "/" + text(asked, "id") + "/lifting";
        walk.expect(404, LIFT, PATH + "/999999999999/lifting", organizer, null);
        assertThat(text(object(walk.expect(200, LIFT, lifting, organizer, null)), "state"))
                .isEqualTo("LIFTED");
        walk.expect(200, LIFT, lifting, moderator, null);
        walk.expect(404, OWN, "/my/silence", friend, null);
        walk.expect(200, "PUT /ideas/{id}/withdrawal", "/ideas/" + id + "/withdrawal", friend, null);
        // Others silence the same child of the demonstration, and one follows another only with a second person.
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from silence");
        }
    }
}
