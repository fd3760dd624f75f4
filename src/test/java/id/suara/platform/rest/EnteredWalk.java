package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import java.util.UUID;

/** The part of the {@link ContractWalk} that is about ideas that chaperones enter. */
final class EnteredWalk {

    private static final String NOBODY = "999999999999";
    private static final String GIVE = "PUT /chaperones/{id}/account";
    private static final String TAKE = "DELETE /chaperones/{id}/account";
    private static final String ENTER = "POST /care/ideas";
    private static final String CONFIRM = "PUT /my/entered-ideas/{id}/confirmation";
    private static final String DISCARD = "DELETE /my/entered-ideas/{id}";
    private static final String TEXT =
            """
            {"theme": "other", "ownTheme": "Jembatan", "title": "%s",
             "problem": "Jembatan bambu kami goyang dan licin waktu hujan.",
             "proposal": "Kami usul jembatan itu diberi pegangan di kedua sisi."}"""
                    .formatted("Jembatan " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String chaperone = token("CHAPERONE");
    private final String child = token("DELEGATE", 1);
    private final String other = token("DELEGATE");

    EnteredWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        String id =
                array(walk.expect(200, "GET /chaperones", "/chaperones?limit=200", organizer, null)).asList().stream()
                        .filter(row -> text(row, "fullName").equals("Endah Lestari"))
                        .map(row -> text(row, "id"))
                        .findFirst()
                        .orElseThrow();
        String account = "/chaperones/" + id + "/account";
        String login = "{\"login\": \"" + Demo.account("CHAPERONE").login() + "\"}";
        walk.expect(422, GIVE, account, organizer, "{\"login\": \"nobody\"}");
        walk.expect(400, GIVE, account, organizer, "{");
        walk.expect(404, GIVE, "/chaperones/" + NOBODY + "/account", organizer, login);
        walk.expect(204, GIVE, account, organizer, login);
        String whom = text(
                array(walk.expect(200, "GET /care/children", "/care/children", chaperone, null))
                        .get(0),
                "accountId");
        String ideas = "/care/ideas?child=" + whom;
        String first = text(object(walk.expect(201, ENTER, ideas, chaperone, TEXT)), "id");
        walk.expect(404, ENTER, "/care/ideas?child=" + NOBODY, chaperone, TEXT);
        walk.expect(422, ENTER, ideas, chaperone, "{}");
        walk.expect(400, ENTER, ideas, chaperone, "{");
        String second = text(object(walk.expect(201, ENTER, ideas, chaperone, TEXT)), "id");
        String third = text(object(walk.expect(201, ENTER, ideas, chaperone, TEXT)), "id");
        assertThat(array(walk.expect(200, "GET /care/ideas", "/care/ideas", chaperone, null)))
                .hasSize(3);
        walk.expect(204, "DELETE /care/ideas/{id}", "/care/ideas/" + third, chaperone, null);
        assertThat(array(walk.expect(200, "GET /my/entered-ideas", "/my/entered-ideas", child, null)))
                .hasSize(2);
        walk.expect(404, CONFIRM, "/my/entered-ideas/" + first + "/confirmation", other, null);
        String idea = text(
                object(walk.expect(200, CONFIRM, "/my/entered-ideas/" + first + "/confirmation", child, null)), "id");
        walk.expect(404, CONFIRM, "/my/entered-ideas/" + first + "/confirmation", child, null);
        walk.expect(404, DISCARD, "/my/entered-ideas/" + second, other, null);
        walk.expect(204, DISCARD, "/my/entered-ideas/" + second, child, null);
        walk.expect(200, "PUT /ideas/{id}/withdrawal", "/ideas/" + idea + "/withdrawal", child, null);
        walk.expect(204, TAKE, account, organizer, null);
        walk.expect(204, TAKE, account, organizer, null);
    }
}
