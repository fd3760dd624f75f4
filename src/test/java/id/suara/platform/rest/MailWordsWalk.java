package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** The part of the {@link ContractWalk} that is about the words of mails, letters to offices, and coverage. */
final class MailWordsWalk {

    private static final String READ = "GET /mail-texts/{kind}/{language}";
    private static final String WRITE = "PUT /mail-texts/{kind}/{language}";
    private static final String REVERT = "DELETE /mail-texts/{kind}/{language}";
    private static final String EDITIONS = "GET /mail-texts/{kind}/{language}/editions";
    private static final String PATH = "/mail-texts/offer-lapsed/en";
    private static final String WORDS =
            "{\"subject\": \"The offer to {{ child }} has lapsed\", \"body\": \"%s\", \"button\": \"See the status\"}";
    private static final String LETTER =
            "{\"province\": \"%s\", \"language\": \"id\", \"subject\": \"Nominasi\", \"text\": \"Mohon kirim.\"}";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");
    private final String officer = token("PROVINCIAL_OFFICER");

    MailWordsWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        texts();
        offices();
        families();
        coverage();
    }

    private void texts() {
        HttpResponse<String> original = walk.expect(200, READ, PATH, administrator, null);
        walk.expect(404, READ, "/mail-texts/no-such/en", organizer, null);
        walk.expect(404, READ, "/mail-texts/declined/fr", organizer, null);
        String words = WORDS.formatted("Dear {{ guardian }},\\n\\n{{ link }}");
        walk.expect(422, WRITE, PATH, organizer, words);
        walk.expect(412, WRITE, PATH, organizer, words, "If-Match", "\"999\"");
        walk.expect(403, WRITE, PATH, administrator, words, "If-Match", ContractWalk.tag(original));
        HttpResponse<String> wrong = walk.expect(
                422,
                WRITE,
                PATH,
                organizer,
                WORDS.formatted("{% if 1 %} {{ shoe }}"),
                "If-Match",
                ContractWalk.tag(original));
        assertThat(wrong.body())
                .contains("messaging.text-braces", "messaging.text-unknown", "messaging.text-missing", "shoe");
        HttpResponse<String> written =
                walk.expect(200, WRITE, PATH, organizer, words, "If-Match", ContractWalk.tag(original));
        walk.expect(412, REVERT, PATH, organizer, null, "If-Match", ContractWalk.tag(original));
        HttpResponse<String> reverted =
                walk.expect(200, REVERT, PATH, organizer, null, "If-Match", ContractWalk.tag(written));
        walk.expect(409, REVERT, PATH, organizer, null, "If-Match", ContractWalk.tag(reverted));
        walk.expect(200, EDITIONS, PATH + "/editions", administrator, null);
        String restore = "PUT /mail-texts/{kind}/{language}/editions/{edition}/restoration";
        String earlier = PATH + "/editions/" + ContractWalk.tag(written).replace("\"", "") + "/restoration";
        walk.expect(412, restore, earlier, organizer, null, "If-Match", "\"999\"");
        walk.expect(403, restore, earlier, administrator, null, "If-Match", ContractWalk.tag(reverted));
        walk.expect(
                404,
                restore,
                PATH + "/editions/99999/restoration",
                organizer,
                null,
                "If-Match",
                ContractWalk.tag(reverted));
        HttpResponse<String> restored =
                walk.expect(200, restore, earlier, organizer, null, "If-Match", ContractWalk.tag(reverted));
        walk.expect(200, REVERT, PATH, organizer, null, "If-Match", ContractWalk.tag(restored));
    }

    private void offices() {
        String write = "POST /office-letters";
        walk.expect(201, write, "/office-letters", organizer, LETTER.formatted("35"));
        walk.expect(409, write, "/office-letters", organizer, LETTER.formatted("81"));
        walk.expect(422, write, "/office-letters", organizer, LETTER.formatted("99"));
        walk.expect(422, write, "/office-letters", organizer, LETTER.formatted("x"));
        walk.expect(403, write, "/office-letters", administrator, LETTER.formatted("35"));
        walk.expect(200, "GET /office-letters", "/office-letters?province=35", administrator, null);
        walk.expect(422, "GET /office-letters", "/office-letters?after=x", organizer, null);
    }

    private void families() {
        String write = "POST /family-letters";
        String id = ApiClient.text(
                ApiClient.object(walk.expect(201, "POST /nominations", "/nominations", officer, walk.child("Wulan"))),
                "id");
        String letter = "{\"ids\": [" + id + "], \"subject\": \"Rapat\", \"body\": \"Untuk {{ children }}.\"}";
        HttpResponse<String> foreseen = walk.expect(200, write, "/family-letters?preview=true", officer, letter);
        assertThat(ApiClient.object(foreseen).getAsJsonObject("leftOut").has("delegates.consent-missing"))
                .isTrue();
        walk.expect(409, write, "/family-letters", organizer, letter);
        walk.expect(422, write, "/family-letters", organizer, letter.replace("children", "login"));
        walk.expect(422, write, "/family-letters", organizer, "{\"ids\": []}");
        walk.expect(403, write, "/family-letters", administrator, letter);
        String consented = ApiClient.array(
                        walk.expect(200, "GET /delegates", "/delegates?consent=GIVEN&limit=200", organizer, null))
                .asList()
                .stream()
                .map(one -> ApiClient.text(one, "id"))
                .collect(java.util.stream.Collectors.joining(", "));
        String many = letter.replace("[" + id + "]", "[" + consented + "]");
        HttpResponse<String> sent =
                walk.expect(200, write, "/family-letters", organizer, many, "Idempotency-Key", "families-" + id);
        HttpResponse<String> again =
                walk.expect(200, write, "/family-letters", organizer, many, "Idempotency-Key", "families-" + id);
        assertThat(again.body()).isEqualTo(sent.body());
        walk.expect(200, "GET /family-letters", "/family-letters", administrator, null);
        walk.expect(422, "GET /family-letters", "/family-letters?after=x", organizer, null);
    }

    private void coverage() {
        HttpResponse<String> all = walk.expect(200, "GET /coverage", "/coverage", organizer, null);
        assertThat(ApiClient.object(all).getAsJsonArray("rows").size()).isEqualTo(38);
        HttpResponse<String> own = walk.expect(200, "GET /coverage", "/coverage", officer, null);
        assertThat(ApiClient.object(own).getAsJsonArray("rows").size()).isEqualTo(1);
    }
}
