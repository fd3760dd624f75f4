package id.suara.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The way back after a switch of language")
class LocalPathTest {

    @ParameterizedTest(name = "may be {0}")
    @ValueSource(strings = {"/", "/ideas/", "/ideas/list?theme=1&page=2", "/consent/abc.def"})
    void local(String path) {
        assertThat(LocalPath.orRoot(path)).isEqualTo(path);
    }

    @ParameterizedTest(name = "never leads to {0}")
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "evil",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/a\\b"
            })
    void foreign(String path) {
        assertThat(LocalPath.orRoot(path)).isEqualTo("/");
    }
}
