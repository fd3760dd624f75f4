package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.net.http.HttpResponse;

/** The part of the {@link ContractWalk} that is about the organizers' rules for automatic holds. */
final class RulesWalk {

    private static final String ADD = "POST /moderation/rules";
    private static final String PATH = "/moderation/rules";
    private static final String TRY = "PUT /moderation/rules/{id}/trial";
    private static final String ACTIVATE = "PUT /moderation/rules/{id}/activation";
    private static final String DEACTIVATE = "DELETE /moderation/rules/{id}/activation";
    private static final String RULE = "{\"kind\": \"PATTERN\", \"words\": \"%s\", \"hitClass\": \"WATCHED_WORD\"}";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");

    RulesWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        String words = "perahu[0-9]+" + System.nanoTime();
        HttpResponse<String> added = walk.expect(201, ADD, PATH, organizer, RULE.formatted(words));
        walk.expect(409, ADD, PATH, organizer, RULE.formatted(words));
        walk.expect(422, ADD, PATH, organizer, RULE.formatted("a*"));
        walk.expect(422, ADD, PATH, organizer, "{}");
        walk.expect(403, ADD, PATH, token("MODERATOR"), RULE.formatted(words));
        walk.expect(200, "GET /moderation/rules", PATH, organizer, null);
        reasons();
        String rule = PATH + "/" + text(object(added), "id");
        String activation = rule + "/activation";
        walk.expect(409, ACTIVATE, activation, organizer, null, "If-Match", ContractWalk.tag(added));
        HttpResponse<String> trial = walk.expect(200, TRY, rule + "/trial", organizer, null);
        assertThat(object(trial).get("held").getAsInt()).isZero();
        walk.expect(404, TRY, PATH + "/999999999/trial", organizer, null);
        walk.expect(412, ACTIVATE, activation, organizer, null, "If-Match", "\"999\"");
        HttpResponse<String> active = walk.expect(
                200, ACTIVATE, activation, organizer, null, "If-Match", "\"" + text(object(trial), "version") + "\"");
        walk.expect(200, DEACTIVATE, activation, organizer, null, "If-Match", ContractWalk.tag(active));
    }

    private void reasons() {
        String path = "/moderation/reasons";
        HttpResponse<String> all = walk.expect(200, "GET /moderation/reasons", path, token("MODERATOR"), null);
        JsonElement first = array(all).get(0);
        String mend = "PUT /moderation/reasons/{id}";
        String one = path + "/" + text(first, "id");
        String same = "{\"indonesian\": \"%s\", \"english\": \"%s\"}"
                .formatted(text(first, "indonesian"), text(first, "english"));
        String seen = "\"" + text(first, "version") + "\"";
        walk.expect(403, mend, one, token("MODERATOR"), same, "If-Match", seen);
        walk.expect(422, mend, one, organizer, "{}", "If-Match", seen);
        walk.expect(200, mend, one, organizer, same, "If-Match", seen);
        walk.expect(412, mend, one, organizer, same, "If-Match", "\"999\"");
        walk.expect(404, mend, path + "/999999999", organizer, same, "If-Match", "\"1\"");
    }
}
