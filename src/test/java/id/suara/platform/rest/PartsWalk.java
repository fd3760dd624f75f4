package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of the {@link ContractWalk} that is about what a programme is made of. It leaves nothing behind. */
final class PartsWalk {

    private static final String NOBODY = "999999999999";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String name = "Bagian " + System.nanoTime();

    PartsWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        part("/programme/tracks", "{\"kind\": \"PLENARY\", \"name\": \"%s\", \"nameEn\": \"Part\"}");
        part("/programme/commissions", "{\"name\": \"%s\", \"size\": 12, \"themeCode\": \"health\"}");
        part(
                "/programme/speakers",
                "{\"kind\": \"SPEAKER\", \"name\": \"%s\", \"position\": \"Dinas\", \"bio\": \"Bidan.\"}");
        part("/programme/buildings", "{\"name\": \"%s\", \"address\": \"Jalan Merdeka 1\"}");
        part(
                "/programme/rooms",
                "{\"name\": \"%s\", \"mode\": \"ONLINE\", \"capacity\": 9, \"link\": \"https://daring.example.org/9\"}");
        used();
        ways();
    }

    private void part(String path, String plan) {
        String one = path + "/{id}";
        HttpResponse<String> added = walk.expect(201, "POST " + path, path, organizer, plan.formatted(name));
        walk.expect(422, "POST " + path, path, organizer, "{}");
        walk.expect(400, "POST " + path, path, organizer, "[");
        walk.expect(415, "POST " + path, path, organizer, "<a/>", "Content-Type", "application/xml");
        String here = path + "/" + text(object(added), "id");
        walk.expect(200, "GET " + path, path, organizer, null);
        walk.expect(200, "GET " + one, here, organizer, null);
        walk.expect(404, "GET " + one, path + "/" + NOBODY, organizer, null);
        String seen = ContractWalk.tag(added);
        String other = plan.formatted(name + " lain");
        walk.expect(422, "PUT " + one, here, organizer, other);
        HttpResponse<String> changed = walk.expect(200, "PUT " + one, here, organizer, other, "If-Match", seen);
        walk.expect(412, "PUT " + one, here, organizer, other, "If-Match", seen);
        walk.expect(412, "DELETE " + one, here, organizer, null, "If-Match", seen);
        walk.expect(204, "DELETE " + one, here, organizer, null, "If-Match", ContractWalk.tag(changed));
        walk.expect(404, "DELETE " + one, here, organizer, null, "If-Match", seen);
    }

    /** What the demonstration's draft names. */
    private void used() {
        Map<String, String> named = new TreeMap<>();
        JsonObject draft = object(walk.expect(200, "GET /programme/draft", "/programme/draft", organizer, null));
        for (JsonElement session : draft.getAsJsonArray("sessions")) {
            JsonObject plan = session.getAsJsonObject().getAsJsonObject("plan");
            note(named, "tracks", plan.get("trackId"));
            note(named, "rooms", plan.get("roomId"));
            plan.getAsJsonArray("commissions").forEach(id -> note(named, "commissions", id));
            plan.getAsJsonArray("speakers").forEach(id -> note(named, "speakers", id));
        }
        for (JsonElement room : array(walk.expect(200, "GET /programme/rooms", "/programme/rooms", organizer, null))) {
            note(named, "buildings", room.getAsJsonObject().get("buildingId"));
        }
        assertThat(named).hasSize(5);
        named.forEach((kind, id) -> {
            String one = "/programme/" + kind + "/{id}";
            String here = "/programme/" + kind + "/" + id;
            HttpResponse<String> read = walk.expect(200, "GET " + one, here, organizer, null);
            walk.expect(409, "DELETE " + one, here, organizer, null, "If-Match", ContractWalk.tag(read));
        });
    }

    private static void note(Map<String, String> named, String kind, JsonElement id) {
        if (id != null) {
            named.put(kind, id.getAsString());
        }
    }

    private void ways() {
        String all = "/programme/ways";
        String way = all + "/{one}/{other}";
        String building = "/programme/buildings";
        HttpResponse<String> one =
                walk.expect(201, "POST " + building, building, organizer, "{\"name\": \"" + name + " A\"}");
        HttpResponse<String> other =
                walk.expect(201, "POST " + building, building, organizer, "{\"name\": \"" + name + " B\"}");
        String here = all + "/" + text(object(other), "id") + "/" + text(object(one), "id");
        walk.expect(404, "GET " + way, here, organizer, null);
        HttpResponse<String> written = walk.expect(200, "PUT " + way, here, organizer, "{\"minutes\": 4}");
        walk.expect(412, "PUT " + way, here, organizer, "{\"minutes\": 5}");
        walk.expect(422, "PUT " + way, here, organizer, "{}", "If-Match", ContractWalk.tag(written));
        walk.expect(200, "GET " + way, here, organizer, null);
        walk.expect(200, "GET " + all, all, organizer, null);
        for (HttpResponse<String> each : List.of(one, other)) {
            walk.expect(
                    204,
                    "DELETE " + building + "/{id}",
                    building + "/" + text(object(each), "id"),
                    organizer,
                    null,
                    "If-Match",
                    ContractWalk.tag(each));
        }
    }
}
