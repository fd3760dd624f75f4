package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A style sheet")
class JoinedResourceTest {

    private final Map<String, String> parts =
            Map.of("tokens.css", ":root { --a: 1; }\n", "base.css", "/*+ tokens.css */\nbody { margin: 0; }\n");

    @Test
    @DisplayName("takes its parts in, and theirs, and leaves its comments out")
    void joins() {
        String sheet = JoinedResource.join("/*+ base.css */\n/* why */\nmain { color: red; }", parts::get);
        assertThat(sheet).isEqualTo(":root { --a: 1; }\n\nbody { margin: 0; }\n\nmain { color: red; }");
    }

    @Test
    @DisplayName("keeps backslashes and dollars of its parts")
    void keepsEscapes() {
        assertThat(JoinedResource.join("/*+ x.css */", name -> "a::before { content: \"\\e90b$1\"; }"))
                .isEqualTo("a::before { content: \"\\e90b$1\"; }");
    }
}
