package id.suara.bench.constant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

@ApplicationScoped
@Path("json")
@Produces(MediaType.APPLICATION_JSON)
public class ConstantJson {

    private final String json = read();

    @GET
    public String get() {
        return json;
    }

    private static String read() {
        try (InputStream file = ConstantJson.class.getResourceAsStream("/constant.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
