package id.suara.platform.rest;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The API's contract, {@code openapi/suara.yaml}: as it was written, or as JSON for {@code Accept: application/json} and
 * {@code ?format=json}.
 */
@WebServlet(ContractServlet.PATH)
public class ContractServlet extends HttpServlet {

    public static final String PATH = "/openapi";

    private static final long serialVersionUID = 1L;
    private static final String SOURCE = "/openapi/suara.yaml";
    private static final String JSON = "application/json";

    private record Form(String mediaType, byte[] content, String tag) {

        static Form of(String mediaType, byte[] content) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
                return new Form(mediaType, content, '"' + tag.substring(0, 22) + '"');
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private transient Form written;
    private transient Form converted;

    @Override
    public void init() {
        try (InputStream file = ContractServlet.class.getResourceAsStream(SOURCE)) {
            written = Form.of("application/yaml", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object document = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new String(written.content(), StandardCharsets.UTF_8));
        converted = Form.of(JSON, JsonbBuilder.create().toJson(document).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = wantsJson(request) ? converted : written;
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("ETag", form.tag());
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(form.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(form.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(form.content().length);
        response.getOutputStream().write(form.content());
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String format = request.getParameter("format");
        String accept = request.getHeader("Accept");
        return format != null
                ? format.equals("json")
                : accept != null && accept.contains(JSON) && !accept.contains("yaml");
    }
}
