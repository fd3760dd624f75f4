package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What guardians and offices do about consent, as {@link ContractWalk} does the rest. */
final class ConsentWalk {

    private static final String NOBODY = "999999999999";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");

    ConsentWalk(ContractWalk walk) {
        this.walk = walk;
    }

    /** @param link a guardian's, who has consented for one child already */
    void all(String link) {
        String child = family("/consent-requests/" + link);
        assertThat(child).isNotBlank();
        texts();
        waiting();
        papers("/consents/" + child);
        guardians();
    }

    private void guardians() {
        walk.expect(200, "GET /guardian-pairs", "/guardian-pairs", organizer, null);
        walk.expect(403, "GET /guardian-pairs", "/guardian-pairs", token("PROVINCIAL_OFFICER"), null);
        String child = walk.child("Kirana");
        String twin = child.replace("\"fullName\": \"Kirana", "\"fullName\": \"Lestari")
                .replace("\"guardianName\": \"Ibu", "\"guardianName\": \"Bu");
        walk.expect(201, "POST /nominations", "/nominations", organizer, child);
        walk.expect(201, "POST /nominations", "/nominations", organizer, twin);
        JsonObject pair =
                array(walk.expect(200, "GET /guardian-pairs", "/guardian-pairs", organizer, null)).asList().stream()
                        .map(one -> one.getAsJsonObject())
                        .filter(one -> one.toString().contains("Bu Kirana"))
                        .findFirst()
                        .orElseThrow();
        String one = text(pair.getAsJsonObject("one"), "id");
        String other = text(pair.getAsJsonObject("other"), "id");
        String path = "/guardian-pairs/" + one + "/" + other;
        String template = "/guardian-pairs/{one}/{other}";
        String tag = ContractWalk.tag(walk.expect(200, "GET " + template, path, organizer, null));
        walk.expect(404, "GET " + template, "/guardian-pairs/" + one + "/" + NOBODY, organizer, null);
        walk.expect(422, "GET " + template, "/guardian-pairs/" + one + "/" + one, organizer, null);
        String merge = "PUT " + template + "/merger";
        String keep = "{\"keep\": " + one + "}";
        walk.expect(422, merge, path + "/merger", organizer, keep);
        walk.expect(422, merge, path + "/merger", organizer, "{\"keep\": 1}", "If-Match", tag);
        walk.expect(412, merge, path + "/merger", organizer, keep, "If-Match", "\"999\"");
        walk.expect(403, merge, path + "/merger", administrator, keep, "If-Match", tag);
        String apart = "PUT " + template + "/separation";
        walk.expect(412, apart, path + "/separation", organizer, null, "If-Match", "\"999\"");
        walk.expect(204, apart, path + "/separation", organizer, null, "If-Match", tag);
        walk.expect(200, merge, path + "/merger", organizer, keep, "If-Match", tag);
        walk.expect(404, merge, path + "/merger", organizer, keep, "If-Match", tag);
    }

    private void waiting() {
        String list = "GET /waiting-guardians";
        assertThat(walk.expect(200, list, "/waiting-guardians?limit=1", organizer, null)
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("no-store");
        walk.expect(200, list, "/waiting-guardians?overdue=true", token("PROVINCIAL_OFFICER"), null);
        walk.expect(422, list, "/waiting-guardians?after=x", organizer, null);
        walk.expect(200, "GET /erasures", "/erasures?limit=2", administrator, null);
        walk.expect(422, "GET /erasures", "/erasures?limit=x", organizer, null);
    }

    private void papers(String path) {
        walk.expect(200, "GET /consents/{id}/form", path + "/form", organizer, null);
        walk.expect(404, "GET /consents/{id}/form", "/consents/" + NOBODY + "/form", organizer, null);
        walk.expect(200, "PUT /consents/{id}/code", path + "/code", organizer, null);
        walk.expect(404, "PUT /consents/{id}/code", "/consents/" + NOBODY + "/code", organizer, null);
        String record = "POST /consents/{id}/papers";
        String ticked = path + "/papers?given=TRAVEL_AND_HEALTH:" + travelText() + "&signedOn=";
        String[] asPdf = {"Content-Type", "application/pdf"};
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        JsonObject made = object(walk.expect(201, record, ticked + today, organizer, "%PDF-1.7", asPdf));
        walk.expect(422, record, ticked + today, organizer, "GIF89a", asPdf);
        walk.expect(422, record, ticked + "x", organizer, "%PDF-1.7", asPdf);
        walk.expect(422, record, ticked + "2099-01-01", organizer, "%PDF-1.7", asPdf);
        walk.expect(409, record, ticked + "2020-01-01", organizer, "%PDF-1.7", asPdf);
        walk.expect(422, record, path + "/papers?given=FUN:1&signedOn=" + today, organizer, "%PDF-1.7", asPdf);
        walk.expect(415, record, ticked + today, organizer, "{}");
        walk.expect(200, "GET /consents/{id}/papers", path + "/papers", organizer, null);
        String scan = "GET /consent-papers/{id}/scan";
        walk.expect(200, scan, "/consent-papers/" + text(made, "id") + "/scan", organizer, null);
        walk.expect(404, scan, "/consent-papers/" + NOBODY + "/scan", organizer, null);
    }

    /** The edition of it that holds. */
    private String travelText() {
        return array(walk.expect(200, "GET /consent-texts", "/consent-texts", administrator, null)).asList().stream()
                .filter(edition -> text(edition, "purpose").equals("TRAVEL_AND_HEALTH"))
                .filter(edition -> Instant.parse(text(edition, "effectiveAt")).isBefore(Instant.now()))
                .map(edition -> text(edition, "id"))
                .findFirst()
                .orElseThrow();
    }

    /** @return the person's id of the only child */
    private String family(String path) {
        String children = "GET /consent-requests/{link}/children";
        JsonObject child = array(walk.expect(200, children, path + "/children", null, null))
                .get(0)
                .getAsJsonObject();
        walk.expect(404, children, path + "x/children", null, null);
        String id = text(child, "id");
        String press = child.getAsJsonArray("purposes").asList().stream()
                .filter(purpose -> text(purpose, "purpose").equals("PRESS"))
                .map(purpose -> text(purpose, "textId"))
                .findFirst()
                .orElseThrow();
        String choice = "{\"decisions\": [{\"purpose\": \"PRESS\", \"given\": false, \"textId\": %s}]}";
        String decide = "PUT /consent-requests/{link}/children/{id}/decisions";
        walk.expect(200, decide, path + "/children/" + id + "/decisions", null, choice.formatted(press));
        walk.expect(409, decide, path + "/children/" + id + "/decisions", null, choice.formatted("0"));
        walk.expect(404, decide, path + "/children/" + NOBODY + "/decisions", null, choice.formatted(press));
        walk.expect(422, decide, path + "/children/" + id + "/decisions", null, "{}");
        String renew = "PUT /consent-requests/{link}/renewal";
        walk.expect(202, renew, path + "/renewal", null, null);
        walk.expect(404, renew, path + "x/renewal", null, null);
        return id;
    }

    private void texts() {
        String list = "GET /consent-texts";
        assertThat(array(walk.expect(200, list, "/consent-texts", administrator, null)))
                .hasSizeGreaterThanOrEqualTo(4);
        String publish = "POST /consent-texts";
        String words =
                """
                {"purpose": "PRESS", "title": "Wawancara dengan media", "titleEn": "Interviews with the press",
                 "body": "Wartawan dapat mewawancarai anak Anda.", "bodyEn": "Journalists may interview your child.",
                 "effectiveOn": "%s", "asksAgain": false}""";
        JsonObject made = object(walk.expect(201, publish, "/consent-texts", organizer, words.formatted("2099-01-01")));
        walk.expect(422, publish, "/consent-texts", organizer, words.formatted("2020-01-01"));
        walk.expect(409, publish, "/consent-texts", organizer, words.formatted("2098-01-01"));
        walk.expect(422, publish, "/consent-texts", organizer, "{}");
        walk.expect(200, "GET /consent-texts/{id}", "/consent-texts/" + text(made, "id"), organizer, null);
        walk.expect(404, "GET /consent-texts/{id}", "/consent-texts/" + NOBODY, organizer, null);
    }
}
