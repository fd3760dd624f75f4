package id.suara.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.suara.bench.constant.ConstantApplication;
import id.suara.bench.constant.ConstantJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A resource that costs nothing but the server's own work, to compare ours with: in a WAR of its own, which the
 * server deploys after Suara.
 */
final class ConstantWar {

    static final String PATH = "/constant/json";

    private ConstantWar() {}

    /** A project's folder like the real one whose server has the resource too.
     *
     *  @param copy is made */
    static Path homeLike(Path home, Path copy) throws IOException {
        Path target = Files.createDirectories(copy.resolve("target"));
        Files.createSymbolicLink(target.resolve("server"), home.resolve("target/server"));
        Files.createSymbolicLink(target.resolve("suara.war"), home.resolve("target/suara.war"));
        Path commands = Files.createDirectories(copy.resolve("webapp-config/payara"));
        for (String file : List.of("preboot.asadmin", "logging.properties")) {
            Files.createSymbolicLink(
                    commands.resolve(file), home.resolve("webapp-config/payara").resolve(file));
        }
        Path war = write(target.resolve("constant.war"));
        Files.writeString(
                commands.resolve("postdeploy.asadmin"), "deploy --name constant --contextroot constant " + war + "\n");
        return copy;
    }

    private static Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream war = new ZipOutputStream(out)) {
            addClass(war, ConstantApplication.class);
            addClass(war, ConstantJson.class);
            war.putNextEntry(new ZipEntry("WEB-INF/classes/constant.json"));
            war.write(ideas().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void addClass(ZipOutputStream war, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
            bytes.transferTo(war);
        }
    }

    /** About as long as a page of the public list. */
    private static String ideas() {
        Random random = new Random(2027);
        JsonArray ideas = new JsonArray();
        for (int i = 0; i < 20; i++) {
            JsonObject idea = new JsonObject();
            idea.addProperty("id", 1_000_000_000_000L + i);
            idea.addProperty("title", ManyIdeas.words(random, 4, 8));
            idea.addProperty("problem", ManyIdeas.words(random, 15, 60));
            idea.addProperty("proposal", ManyIdeas.words(random, 15, 60));
            idea.addProperty("addressee", ManyIdeas.words(random, 2, 5));
            idea.add("theme", named("education", "Pendidikan dan kebudayaan"));
            idea.addProperty("penName", "Elang Laut");
            idea.add("province", named("35", "Jawa Timur"));
            idea.addProperty("publishedAt", "2026-11-24T05:46:00.123456Z");
            idea.addProperty("status", "PUBLISHED");
            ideas.add(idea);
        }
        return ideas.toString();
    }

    private static JsonObject named(String code, String name) {
        JsonObject named = new JsonObject();
        named.addProperty("code", code);
        named.addProperty("name", name);
        return named;
    }
}
