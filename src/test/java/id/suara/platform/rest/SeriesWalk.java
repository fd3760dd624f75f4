package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;

/** The contract's walk through series of webinars. */
final class SeriesWalk {

    private static final String PLANS = "/webinars/series-plans";
    private static final String NONE = PLANS + "/999999999999";
    private static final String WORDS =
            "{\"title\": \"%s\", \"titleEn\": \"Series\", \"summary\": \"Empat.\", \"summaryEn\": \"Four.\"}";
    private static final String FORM =
            """
            {"attendee": {"name": "Siti", "institutionKind": "LPA", "institution": "LPA DIY", "provinceCode": "34",
             "role": "Pengurus"}, "email": "seri-%s@example.org", "agreed": true%s}""";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");
    private final String mark = UUID.randomUUID().toString();

    SeriesWalk(ContractWalk walk) {
        this.walk = walk;
    }

    /** @param open the path of an open webinar's plan */
    void all(String open) {
        String webinar = open.replaceAll(".*/", "");
        String write = "POST /webinars/series-plans";
        String words = WORDS.formatted("Seri");
        HttpResponse<String> made = walk.expect(201, write, PLANS, organizer, words, "Idempotency-Key", mark);
        walk.expect(201, write, PLANS, organizer, words, "Idempotency-Key", mark);
        walk.expect(422, write, PLANS, organizer, "{}");
        walk.expect(400, write, PLANS, organizer, "{");
        walk.expect(403, write, PLANS, administrator, words);
        String one = PLANS + "/" + text(object(made), "id");
        walk.expect(200, "GET /webinars/series-plans", PLANS, administrator, null);
        walk.expect(200, "GET /webinars/series-plans/{id}", one, organizer, null);
        walk.expect(404, "GET /webinars/series-plans/{id}", NONE, organizer, null);
        String change = "PUT /webinars/series-plans/{id}";
        walk.expect(412, change, one, organizer, words, "If-Match", "\"99\"");
        walk.expect(422, change, one, organizer, words);
        HttpResponse<String> changed = walk.expect(
                200, change, one, organizer, WORDS.formatted("Seri baru"), "If-Match", ContractWalk.tag(made));
        String next = "POST /webinars/series-plans/{id}/webinars";
        walk.expect(409, next, one + "/webinars", organizer, null, "If-Match", ContractWalk.tag(changed));
        String part = "PUT /webinars/series-plans/{id}/webinars/{webinar}";
        String path = one + "/webinars/" + webinar;
        walk.expect(422, part, path, organizer, null);
        walk.expect(404, part, one + "/webinars/1", organizer, null, "If-Match", ContractWalk.tag(changed));
        HttpResponse<String> joined =
                walk.expect(200, part, path, organizer, null, "If-Match", ContractWalk.tag(changed));
        HttpResponse<String> draft =
                walk.expect(201, next, one + "/webinars", organizer, null, "If-Match", ContractWalk.tag(joined));
        assertThat(text(object(draft), "status")).isEqualTo("DRAFT");
        registering(one.replace("-plans", ""), webinar);
        String now = ContractWalk.tag(walk.expect(200, "GET /webinars/series-plans/{id}", one, organizer, null));
        String out = "DELETE /webinars/series-plans/{id}/webinars/{webinar}";
        String left = ContractWalk.tag(walk.expect(200, out, path, organizer, null, "If-Match", now));
        walk.expect(404, out, path, organizer, null, "If-Match", left);
        String end = "DELETE /webinars/series-plans/{id}";
        walk.expect(412, end, one, organizer, null, "If-Match", "\"99\"");
        walk.expect(204, end, one, organizer, null, "If-Match", left);
        walk.expect(404, "GET /webinars/series/{id}", one.replace("-plans", ""), null, null);
    }

    private void registering(String series, String webinar) {
        HttpResponse<String> seen = walk.expect(200, "GET /webinars/series/{id}", series, null, null);
        assertThat(seen.body()).contains("Seri baru").doesNotContain("rapat.example");
        walk.expect(304, "GET /webinars/series/{id}", series, null, null, "If-None-Match", ContractWalk.tag(seen));
        walk.expect(200, "GET /webinars/series", "/webinars/series", null, null);
        String register = "POST /webinars/series/{id}/registrations";
        String path = series + "/registrations";
        walk.expect(422, register, path, null, "{}");
        walk.expect(422, register, path, null, FORM.formatted(mark, ", \"webinars\": [1]"));
        walk.expect(400, register, path, null, "{");
        walk.expect(404, register, "/webinars/series/1/registrations", null, FORM.formatted(mark, ""));
        String chosen = FORM.formatted(mark, ", \"webinars\": [" + webinar + "]");
        HttpResponse<String> first = walk.expect(202, register, path, null, chosen, "Idempotency-Key", mark);
        walk.expect(202, register, path, null, chosen, "Idempotency-Key", mark);
        assertThat(first.body()).contains("\"webinar\":" + webinar);
    }
}
