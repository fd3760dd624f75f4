package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The part of {@link ContractWalk} about official answers. */
final class AnswersWalk {

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");

    AnswersWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        String list = "GET /answers";
        walk.expect(200, list, "/answers?state=PROMISE", organizer, null);
        walk.expect(404, list, "/answers?state=X", organizer, null);
        String idea = text(
                object(walk.expect(200, list, "/answers?limit=1", organizer, null))
                        .getAsJsonArray("rows")
                        .get(0),
                "ideaId");
        String one = "/answers/{id}";
        String path = "/answers/" + idea;
        walk.expect(404, "GET /ideas/{id}/answer", "/ideas/" + idea + "/answer", null, null);
        walk.expect(404, "GET " + one, path, organizer, null);

        String later = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
        String text = "{\"decision\": \"PARTLY\", \"institution\": \"Dinas Perhubungan\","
                + " \"body\": \"Satu perahu sekolah disiapkan tahun depan.\", \"followUpOn\": \"" + later + "\"}";
        walk.expect(422, "PUT " + one, path, organizer, "{}");
        walk.expect(422, "PUT " + one, path, organizer, text.replace(later, "2020-01-01"));
        walk.expect(412, "PUT " + one, path, organizer, text, "If-Match", "\"7\"");
        walk.expect(404, "PUT " + one, "/answers/1", organizer, text);
        HttpResponse<String> draft = walk.expect(200, "PUT " + one, path, organizer, text);
        walk.expect(412, "PUT " + one, path, organizer, text);
        walk.expect(422, "DELETE " + one, path, organizer, null);
        walk.expect(412, "DELETE " + one, path, organizer, null, "If-Match", "\"77\"");
        walk.expect(204, "DELETE " + one, path, organizer, null, "If-Match", ContractWalk.tag(draft));
        walk.expect(404, "DELETE " + one, path, organizer, null, "If-Match", ContractWalk.tag(draft));

        draft = walk.expect(200, "PUT " + one, path, organizer, text);
        walk.expect(200, "GET " + one, path, organizer, null);
        String told = "{\"seen\": 0, \"state\": \"KEPT\", \"note\": \"Perahunya sudah berlayar.\"}";
        walk.expect(409, "POST /answers/{id}/progress", path + "/progress", organizer, told);
        String publish = "POST /answers/publication";
        String chosen = "{\"answers\": [{\"ideaId\": " + idea + ", \"version\": "
                + ContractWalk.tag(draft).replace("\"", "") + "}]}";
        walk.expect(422, publish, "/answers/publication", organizer, "{\"answers\": []}");
        walk.expect(204, publish, "/answers/publication", organizer, chosen);
        walk.expect(412, publish, "/answers/publication", organizer, chosen);
        walk.expect(200, "GET /ideas/{id}/answer", "/ideas/" + idea + "/answer", null, null);
        walk.expect(
                409,
                "PUT " + one,
                path,
                organizer,
                text,
                "If-Match",
                ContractWalk.tag(walk.expect(200, "GET " + one, path, organizer, null)));

        walk.expect(412, "POST /answers/{id}/progress", path + "/progress", organizer, told.replace("0", "3"));
        walk.expect(422, "POST /answers/{id}/progress", path + "/progress", organizer, "{}");
        walk.expect(200, "POST /answers/{id}/progress", path + "/progress", organizer, told);
        walk.expect(409, "POST /answers/{id}/progress", path + "/progress", organizer, told.replace("0", "1"));
    }
}
