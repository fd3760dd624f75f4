package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** The part of {@link ContractWalk} about nominations files that are looked at before they are written. */
final class ImportWalk {

    private static final String NOBODY = "999999999999";
    private static final String ROOT = "/nominations/imports/";
    private static final String READ = "GET /nominations/imports/{id}";
    private static final String CSV =
            """
            Peserta %1$s,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Telepon Wali
            Citra %1$s,2013-04-12,Jawa Timur,Kota Surabaya,Wayan,081371435912
            Dewi %1$s,12-13-2013,Jawa Timur,Kota Surabaya,Wayan,081371435912
            Eka %1$s,2013-04-12,Jawa Timur,Kota Bandung,Wayan,081371435912
            """;

    interface Expect {
        HttpResponse<String> answer(
                int status, String operation, String path, String token, String json, String... headers);
    }

    private final Expect expect;
    private final String mark;
    private final String organizer;
    private final String officer;

    ImportWalk(Expect expect, String mark, String organizer, String officer) {
        this.expect = expect;
        this.mark = mark;
        this.organizer = organizer;
        this.officer = officer;
    }

    void all() {
        expect.answer(
                200, "GET /nominations/template", "/nominations/template", officer, null, "Accept-Language", "en");
        String path = upload();
        columns(path);
        rows(path);
        confirmation(path);
        cancellation(upload());
        duplicates();
    }

    private void duplicates() {
        String child =
                """
                {"fullName": "%s", "birthDate": "2013-06-07", "province": "Jawa Timur", "regency": "Kota Surabaya",
                 "guardianName": "Ibu", "guardianPhone": "081371435912"}""";
        for (String ending : List.of("Sekarwangi", "Sekarwangy", "Sekarwangie")) {
            expect.answer(
                    201,
                    "POST /nominations",
                    "/nominations",
                    organizer,
                    child.formatted("Putri " + ending + " " + mark));
        }
        String list = "GET /likely-duplicates";
        HttpResponse<String> page = expect.answer(200, list, "/likely-duplicates?limit=1", organizer, null);
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("after=");
        expect.answer(422, list, "/likely-duplicates?after=x", organizer, null);
        List<JsonElement> pairs =
                array(expect.answer(200, list, "/likely-duplicates?limit=200", organizer, null)).asList().stream()
                        .filter(pair -> pair.toString().contains("wangi"))
                        .filter(pair -> pair.toString().contains(mark))
                        .toList();
        String merge = "PUT /likely-duplicates/{id}/merger";
        String keep = "PUT /likely-duplicates/{id}/separation";
        String first = "/likely-duplicates/" + text(pairs.get(0), "id");
        String second = "/likely-duplicates/" + text(pairs.get(1), "id");
        expect.answer(422, merge, first + "/merger", organizer, null);
        expect.answer(412, merge, first + "/merger", organizer, null, "If-Match", "\"99\"");
        expect.answer(404, merge, "/likely-duplicates/" + NOBODY + "/merger", organizer, null, "If-Match", "\"1\"");
        expect.answer(200, keep, second + "/separation", organizer, null, "If-Match", version(pairs.get(1)));
        expect.answer(409, keep, second + "/separation", organizer, null, "If-Match", version(pairs.get(1)));
        expect.answer(200, merge, first + "/merger", organizer, null, "If-Match", version(pairs.get(0)));
        expect.answer(409, merge, first + "/merger", organizer, null, "If-Match", version(pairs.get(0)));
    }

    private static String version(JsonElement pair) {
        return "\"" + text(pair, "version") + "\"";
    }

    private String upload() {
        HttpResponse<String> taken = expect.answer(
                202,
                "POST /nominations/imports",
                "/nominations/imports?preview=true",
                organizer,
                CSV.formatted(mark),
                "Content-Type",
                "text/csv");
        String path = ROOT + text(object(taken), "id");
        awaitOther(path, "RUNNING");
        return path;
    }

    private JsonObject awaitOther(String path, String state) {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(90))
                .until(() -> object(expect.answer(200, READ, path, organizer, null)), answer -> !text(answer, "state")
                        .equals(state));
    }

    private void columns(String path) {
        String operation = "PUT /nominations/imports/{id}/columns";
        JsonObject asked = awaitOther(path, "RUNNING");
        assertThat(text(asked, "state")).isEqualTo("MAPPING");
        String key = text(asked.getAsJsonArray("headings").get(0), "heading");
        String said = "{\"columns\": [{\"heading\": \"%s\", \"column\": \"%s\"}]}";
        expect.answer(422, operation, path + "/columns", organizer, said.formatted(key, "fullName"));
        expect.answer(
                412, operation, path + "/columns", organizer, said.formatted(key, "fullName"), "If-Match", "\"99\"");
        expect.answer(
                422, operation, path + "/columns", organizer, said.formatted(key, "shoeSize"), "If-Match", tag(path));
        expect.answer(
                422, operation, path + "/columns", organizer, said.formatted("x", "remark"), "If-Match", tag(path));
        expect.answer(
                422, operation, path + "/columns", organizer, said.formatted(key, "province"), "If-Match", tag(path));
        expect.answer(
                404, operation, path + "/columns", officer, said.formatted(key, "fullName"), "If-Match", tag(path));
        expect.answer(
                200, operation, path + "/columns", organizer, said.formatted(key, "fullName"), "If-Match", tag(path));
        JsonObject shown = awaitOther(path, "RUNNING");
        assertThat(text(shown, "state")).isEqualTo("PREVIEW");
        assertThat(text(shown, "good")).isEqualTo("1");
        assertThat(text(shown, "wrong")).isEqualTo("2");
    }

    private void rows(String path) {
        String list = "GET /nominations/imports/{id}/rows";
        HttpResponse<String> page = expect.answer(200, list, path + "/rows?limit=1", organizer, null);
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("after=3");
        expect.answer(404, list, path + "/rows", officer, null);
        expect.answer(422, list, path + "/rows?after=x", organizer, null);
        JsonElement row = array(page).get(0);
        assertThat(row.getAsJsonObject().getAsJsonArray("faulty").toString()).isEqualTo("[\"birthDate\"]");

        String mend = "PUT /nominations/imports/{id}/rows/{row}";
        String address = path + "/rows/" + text(row, "row");
        String version = "\"" + text(row, "version") + "\"";
        String date = "{\"fields\": {\"birthDate\": \"%s\"}}";
        expect.answer(422, mend, address, organizer, "{}", "If-Match", version);
        expect.answer(422, mend, address, organizer, "{\"fields\": {\"shoe\": \"38\"}}", "If-Match", version);
        expect.answer(412, mend, address, organizer, date.formatted("2013-04-12"), "If-Match", "\"99\"");
        expect.answer(404, mend, address, officer, date.formatted("2013-04-12"), "If-Match", version);
        expect.answer(404, mend, path + "/rows/2", organizer, date.formatted("2013-04-12"), "If-Match", version);
        HttpResponse<String> still =
                expect.answer(200, mend, address, organizer, date.formatted("kemarin"), "If-Match", version);
        assertThat(text(object(still), "code")).isEqualTo("INVALID_DATE");
        String next = still.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> good =
                expect.answer(200, mend, address, organizer, date.formatted("2013-04-12"), "If-Match", next);
        assertThat(object(good).has("code")).isFalse();
        expect.answer(200, "GET /nominations/imports/{id}/wrong-rows", path + "/wrong-rows", organizer, null);
        expect.answer(404, "GET /nominations/imports/{id}/wrong-rows", path + "/wrong-rows", officer, null);
    }

    private void confirmation(String path) {
        String operation = "PUT /nominations/imports/{id}/confirmation";
        String tag = tag(path);
        expect.answer(412, operation, path + "/confirmation", organizer, null, "If-Match", "\"99\"");
        expect.answer(404, operation, path + "/confirmation", officer, null, "If-Match", tag);
        expect.answer(404, operation, ROOT + NOBODY + "/confirmation", organizer, null, "If-Match", tag);
        expect.answer(200, operation, path + "/confirmation", organizer, null, "If-Match", tag);
        expect.answer(200, operation, path + "/confirmation", organizer, null, "If-Match", tag);
        JsonObject done = awaitOther(path, "RUNNING");
        assertThat(text(done, "state")).isEqualTo("DONE");
        assertThat(text(done, "accepted")).isEqualTo("2");
        expect.answer(
                409,
                "PUT /nominations/imports/{id}/cancellation",
                path + "/cancellation",
                organizer,
                null,
                "If-Match",
                tag(path));
        expect.answer(200, "GET /nominations/imports/{id}/wrong-rows", path + "/wrong-rows", organizer, null);
    }

    private void cancellation(String path) {
        String operation = "PUT /nominations/imports/{id}/cancellation";
        // The office's own heading was remembered.
        assertThat(text(awaitOther(path, "RUNNING"), "state")).isEqualTo("PREVIEW");
        expect.answer(200, operation, path + "/cancellation", organizer, null, "If-Match", tag(path));
        assertThat(text(awaitOther(path, "RUNNING"), "state")).isEqualTo("CANCELLED");
    }

    private String tag(String path) {
        return expect.answer(200, READ, path, organizer, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }
}
