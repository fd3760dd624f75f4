package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.token;

import java.net.http.HttpResponse;

/** The part of the {@link ContractWalk} that is about when reminders go. */
final class RemindersWalk {

    private static final String READ = "GET /reminder-plans/{kind}";
    private static final String CHOOSE = "PUT /reminder-plans/{kind}";
    private static final String PATH = "/reminder-plans/writing-ends";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");

    RemindersWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        walk.expect(200, "GET /reminder-plans", "/reminder-plans", administrator, null);
        HttpResponse<String> seen = walk.expect(200, READ, PATH, organizer, null);
        walk.expect(404, READ, "/reminder-plans/no-such", organizer, null);
        String day = "{\"minutes\": [1440]}";
        walk.expect(422, CHOOSE, PATH, organizer, day);
        walk.expect(412, CHOOSE, PATH, organizer, day, "If-Match", "\"99\"");
        walk.expect(422, CHOOSE, PATH, organizer, "{\"minutes\": [1]}", "If-Match", ContractWalk.tag(seen));
        walk.expect(422, CHOOSE, PATH, organizer, "{}", "If-Match", ContractWalk.tag(seen));
        walk.expect(403, CHOOSE, PATH, administrator, day, "If-Match", ContractWalk.tag(seen));
        walk.expect(200, CHOOSE, PATH, organizer, day, "If-Match", ContractWalk.tag(seen));
    }
}
