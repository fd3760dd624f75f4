package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The part of the {@link ContractWalk} that is about what accounts are told, and want to be told. */
final class NoticesWalk {

    private final ContractWalk walk;
    private final String delegate = token("DELEGATE");
    private final String organizer = token("ORGANIZER");

    NoticesWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        notices();
        preferences();
    }

    private void notices() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("insert into notice (id, account_id, kind, topic, about_kind, about_id, fact, shown_from)"
                    + " select nextval('suara_id'), account_id, 'IDEA_PUBLISHED', 'OWN_TEXTS', 'idea', n, '',"
                    + " now() - interval '1 minute' * n from generate_series(1, 60) n, (select min(t.account_id)"
                    + " account_id from api_token t join account_role r on r.account_id = t.account_id"
                    + " where r.role = 'DELEGATE' and t.label = 'demo') who on conflict do nothing");
        }
        String list = "GET /notices";
        var page = walk.expect(200, list, "/notices?unread=true", delegate, null, "Accept-Language", "en");
        assertThat(page.headers().firstValue("Link")).isPresent();
        String id = ApiClient.text(ApiClient.array(page).get(0), "id");
        walk.expect(200, list, "/notices?after=" + id, delegate, null);
        walk.expect(422, list, "/notices?after=x", delegate, null);
        walk.expect(200, "GET /notices/unread", "/notices/unread", delegate, null);
        walk.expect(204, "PUT /notices/{id}/reading", "/notices/" + id + "/reading", delegate, null);
        walk.expect(404, "PUT /notices/{id}/reading", "/notices/" + id + "/reading", organizer, null);
        walk.expect(422, "PUT /notices/reading", "/notices/reading", delegate, "{}");
        walk.expect(204, "PUT /notices/reading", "/notices/reading", delegate, "{\"upTo\": " + id + "}");
    }

    private void preferences() {
        String path = "/account/preferences";
        String put = "PUT " + path;
        String off = "{\"turnedOff\": [{\"topic\": \"%s\", \"channel\": \"APP\"}]}";
        String none = "{\"turnedOff\": []}";
        String seen = ContractWalk.tag(walk.expect(200, "GET " + path, path, delegate, null));
        walk.expect(422, put, path, delegate, off.formatted("TALK"));
        walk.expect(412, put, path, delegate, off.formatted("TALK"), "If-Match", "\"x\"");
        String chosen =
                ContractWalk.tag(walk.expect(200, put, path, delegate, off.formatted("TALK"), "If-Match", seen));
        assertThat(chosen).isNotEqualTo(seen);
        walk.expect(412, put, path, delegate, none, "If-Match", seen);
        walk.expect(422, put, path, delegate, off.formatted("NEWS"), "If-Match", chosen);
        walk.expect(422, put, path, delegate, "{}", "If-Match", chosen);
        walk.expect(400, put, path, delegate, off.formatted("PIGEONS"), "If-Match", chosen);
        walk.expect(422, put, path, delegate, "{\"turnedOff\": [], \"digest\": \"DAILY\"}", "If-Match", chosen);
        HttpResponse<String> back = walk.expect(200, put, path, delegate, none, "If-Match", chosen);
        assertThat(ContractWalk.tag(back)).isEqualTo(seen);
        walk.expect(200, "GET " + path, path, organizer, null);
    }
}
