package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;

/** The contract's walk through a webinar's own questions and its groups. */
final class WebinarFormWalk {

    private static final String NOBODY = "999999999999";
    private static final String QUESTION =
            "{\"kind\": \"CHOICE\", \"required\": false, \"label\": \"%s\", \"labelEn\": \"Which topic?\", \"choices\":"
                    + " [{\"label\": \"Rujukan\", \"labelEn\": \"Referral\"}, {\"label\": \"Pendampingan\", \"labelEn\":"
                    + " \"Support\"}]}";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");
    private final String mark = UUID.randomUUID().toString();
    private String question;

    WebinarFormWalk(ContractWalk walk) {
        this.walk = walk;
    }

    /** @param plan the path of an open webinar's plan */
    void asking(String plan) {
        String list = plan + "/form-questions";
        String ask = "POST /webinars/plans/{id}/form-questions";
        HttpResponse<String> first =
                walk.expect(201, ask, list, organizer, QUESTION.formatted("Satu?"), "Idempotency-Key", mark);
        assertThat(walk.expect(201, ask, list, organizer, QUESTION.formatted("Satu?"), "Idempotency-Key", mark)
                        .body())
                .isEqualTo(first.body());
        walk.expect(422, ask, list, organizer, "{}");
        walk.expect(400, ask, list, organizer, "{");
        walk.expect(403, ask, list, administrator, QUESTION.formatted("Satu?"));
        walk.expect(404, ask, list.replaceAll("plans/\\d+", "plans/" + NOBODY), organizer, QUESTION.formatted("Satu?"));
        HttpResponse<String> second = walk.expect(201, ask, list, organizer, QUESTION.formatted("Dua?"));
        String one = list + "/" + text(object(second), "id");
        String tag = ContractWalk.tag(second);
        String up = "PUT /webinars/plans/{id}/form-questions/{question}/move-up";
        walk.expect(412, up, one + "/move-up", organizer, null, "If-Match", "\"99\"");
        tag = ContractWalk.tag(walk.expect(200, up, one + "/move-up", organizer, null, "If-Match", tag));
        assertThat(text(
                        array(walk.expect(200, "GET /webinars/plans/{id}/form-questions", list, administrator, null))
                                .get(0),
                        "label"))
                .isEqualTo("Dua?");
        String mend = "PUT /webinars/plans/{id}/form-questions/{question}";
        walk.expect(422, mend, one, organizer, QUESTION.formatted("Tiga?"));
        tag = ContractWalk.tag(walk.expect(200, mend, one, organizer, QUESTION.formatted("Tiga?"), "If-Match", tag));
        String retire = "PUT /webinars/plans/{id}/form-questions/{question}/retirement";
        tag = ContractWalk.tag(walk.expect(200, retire, one + "/retirement", organizer, null, "If-Match", tag));
        String read = "GET /webinars/plans/{id}/form-questions/{question}";
        assertThat(walk.expect(200, read, one, administrator, null).body()).contains("retiredAt");
        String remove = "DELETE /webinars/plans/{id}/form-questions/{question}";
        walk.expect(412, remove, one, organizer, null, "If-Match", "\"99\"");
        walk.expect(204, remove, one, organizer, null, "If-Match", tag);
        walk.expect(404, read, one, organizer, null);
        question = text(object(first), "id");
        String form = plan.replace("/plans", "") + "/form-questions";
        assertThat(array(walk.expect(200, "GET /webinars/{id}/form-questions", form, null, null)))
                .hasSize(1);
        walk.expect(404, "GET /webinars/{id}/form-questions", "/webinars/" + NOBODY + "/form-questions", null, null);
    }

    /** @param own the path of somebody's registration */
    void answering(String own) {
        String path = own + "/answers";
        HttpResponse<String> none = walk.expect(200, "GET /webinar-registrations/{link}/answers", path, null, null);
        String answer = "PUT /webinar-registrations/{link}/answers";
        String wrong = "{\"answers\": [{\"question\": " + question + ", \"values\": [\"3\"]}]}";
        String right = wrong.replace("\"3\"", "\"2\"");
        String tag = ContractWalk.tag(none);
        walk.expect(422, answer, path, null, wrong, "If-Match", tag);
        walk.expect(422, answer, path, null, "{}", "If-Match", tag);
        walk.expect(412, answer, path, null, right, "If-Match", "\"99\"");
        walk.expect(404, answer, "/webinar-registrations/1.1.1.x/answers", null, right, "If-Match", tag);
        assertThat(walk.expect(200, answer, path, null, right, "If-Match", tag).body())
                .contains("\"2\"");
    }

    /** @param webinar its path for everybody */
    void grouping(String webinar) {
        String group = "POST /webinars/{id}/groups";
        String path = webinar + "/groups";
        HttpResponse<String> sent = walk.expect(202, group, path, null, group("rina"), "Idempotency-Key", mark);
        assertThat(walk.expect(202, group, path, null, group("rina"), "Idempotency-Key", mark)
                        .body())
                .isEqualTo(sent.body());
        assertThat(text(object(sent), "people")).isEqualTo("2");
        assertThat(walk.expect(422, group, path, null, group("rina\u202e")).body())
                .contains("people[0].name");
        walk.expect(422, group, path, null, "{}");
        walk.expect(400, group, path, null, "{");
        walk.expect(404, group, "/webinars/" + NOBODY + "/groups", null, group("rina"));
    }

    private String group(String who) {
        String person = "{\"name\": \"%s\", \"email\": \"%s-" + mark + "@example.org\", \"role\": \"Staf\"}";
        return "{\"office\": {\"institutionKind\": \"LPA\", \"institution\": \"LPA DIY\", \"provinceCode\": \"34\"},"
                + " \"people\": [" + person.formatted(who, "rina") + ", " + person.formatted("Tono", "tono")
                + "], \"known\": true}";
    }
}
