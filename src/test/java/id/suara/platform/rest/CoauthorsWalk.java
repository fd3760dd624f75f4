package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.SQLException;

/** The part of the {@link ContractWalk} that is about writing along. */
final class CoauthorsWalk {

    private static final String NOBODY = "999999999999";
    private static final String CODE = "/my/coauthor-code";
    private static final String INVITE = "PUT /my/coauthor-code";
    private static final String LOOK = "POST /my/coauthor-code/lookup";
    private static final String JOIN = "POST /my/joint-ideas";
    private static final String LIST = "GET /my/coauthors";
    private static final String PART = "DELETE /my/coauthors/{id}";

    private final ContractWalk walk;
    private final String delegate = token("DELEGATE");
    private final String friend = token("DELEGATE", 1);

    CoauthorsWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        walk.expect(204, "DELETE /my/draft", "/my/draft", delegate, null);
        walk.expect(404, INVITE, CODE, delegate, null);
        walk.expect(200, "PUT /my/draft", "/my/draft", delegate, "{\"theme\": \"education\"}");
        walk.expect(404, INVITE, CODE + "?idea=" + NOBODY, delegate, null);
        walk.expect(422, INVITE, CODE + "?idea=x", delegate, null);
        JsonObject made = object(walk.expect(200, INVITE, CODE, delegate, null));
        String typed = "{\"code\": \"" + text(made, "code") + "\"}";
        walk.expect(409, LOOK, CODE + "/lookup", friend, typed);
        walk.expect(409, JOIN, "/my/joint-ideas", friend, typed);
        walk.expect(422, LOOK, CODE + "/lookup", friend, "{\"code\": \"AAAA-BBBB-CCCC\"}");
        walk.expect(422, JOIN, "/my/joint-ideas", friend, "{}");
        walk.expect(400, JOIN, "/my/joint-ideas", friend, "{");
        Together.asOneDelegation(() -> {
            walk.expect(200, LOOK, CODE + "/lookup", friend, typed);
            walk.expect(201, JOIN, "/my/joint-ideas", friend, typed);
            walk.expect(409, JOIN, "/my/joint-ideas", friend, typed);
        });
        assertThat(array(walk.expect(200, "GET /my/joint-ideas", "/my/joint-ideas", friend, null)))
                .hasSize(1);
        String id = text(
                array(walk.expect(200, LIST, "/my/coauthors", delegate, null)).get(0), "id");
        walk.expect(404, LIST, "/my/coauthors?idea=" + NOBODY, delegate, null);
        walk.expect(204, "DELETE /my/coauthor-code", CODE, delegate, null);
        walk.expect(204, PART, "/my/coauthors/" + id, friend, null);
        walk.expect(204, PART, "/my/coauthors/" + id, friend, null);
        walk.expect(204, "DELETE /my/draft", "/my/draft", delegate, null);
    }
}
