package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;

/** The part of the {@link ContractWalk} that is about what children do with each other's ideas. */
final class ForumWalk {

    private static final String NOBODY = "999999999999";
    private static final String SUPPORT = "PUT /ideas/{id}/support";
    private static final String TAKE_BACK = "DELETE /ideas/{id}/support";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String delegate = token("DELEGATE");

    ForumWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        supports();
    }

    private void supports() {
        String support = "/ideas/" + anothersIdea() + "/support";
        walk.expect(204, SUPPORT, support, delegate, null);
        walk.expect(204, SUPPORT, support, delegate, null);
        walk.expect(404, SUPPORT, "/ideas/" + NOBODY + "/support", delegate, null);
        walk.expect(403, SUPPORT, support, organizer, null);
        assertThat(array(walk.expect(200, "GET /my/supports", "/my/supports", delegate, null)))
                .hasSize(1);
        JsonElement counted =
                array(walk.expect(200, "GET /idea-supports", "/idea-supports", organizer, null)).asList().stream()
                        .filter(row -> text(row, "ideaId").equals(anothersIdea()))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(counted, "supports")).isEqualTo("1");
        walk.expect(422, "GET /idea-supports", "/idea-supports?after=x", organizer, null);
        walk.expect(204, TAKE_BACK, support, delegate, null);
        walk.expect(204, TAKE_BACK, support, delegate, null);
    }

    /** A published one that the delegate has not written. */
    private String anothersIdea() {
        var own = array(walk.expect(200, "GET /my/ideas", "/my/ideas", delegate, null)).asList().stream()
                .map(idea -> text(idea, "id"))
                .toList();
        return array(walk.expect(200, "GET /ideas", "/ideas?limit=100", null, null)).asList().stream()
                .map(idea -> text(idea, "id"))
                .filter(id -> !own.contains(id))
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
