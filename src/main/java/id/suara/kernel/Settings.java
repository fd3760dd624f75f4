package id.suara.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The installation's settings, read through MicroProfile Config: {@code SUARA_BASE_URL} in the environment is
 * {@code suara.base.url} here. The README lists them.
 */
@ApplicationScoped
public class Settings {

    @Inject
    Config config;

    /** Where people reach the installation, without a slash at the end; links in mail begin with it. */
    public URI baseUrl() {
        String url = text("suara.base.url").orElse("http://localhost:8080");
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    public boolean isSecure() {
        return "https".equals(baseUrl().getScheme());
    }

    public boolean isDemo() {
        return config.getOptionalValue("suara.demo", Boolean.class).orElse(false);
    }

    /** The key of signed links and forms, the same on every node. Changing it voids every link that was sent. */
    public byte[] secret() {
        return text("suara.secret")
                .filter(secret -> secret.length() >= 32)
                .orElseThrow(() -> new IllegalStateException("SUARA_SECRET must be set, 32 characters or more"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The folder for what the start prints (demo accounts, the administrator's invitation), if there is one. */
    public Optional<Path> dataDirectory() {
        return text("suara.data.dir").map(Path::of);
    }

    /** @return the value, absent when unset or blank */
    public Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    public int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
