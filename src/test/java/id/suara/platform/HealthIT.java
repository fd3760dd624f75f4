package id.suara.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.SuaraServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server tells about itself, and to whom. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void saysThatItIsReady() throws IOException, InterruptedException {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics/base", "/metrics?scope=vendor"})
    void hidesItsMetricsFromThePublic(String path) throws IOException, InterruptedException {
        assertThat(get(path).statusCode()).isIn(401, 403, 404);
    }

    @Test
    void doesNotSayWhichServerItIs() throws IOException, InterruptedException {
        assertThat(get("/health/ready").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(SuaraServer.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
