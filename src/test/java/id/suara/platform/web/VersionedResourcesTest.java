package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every library of our own")
class VersionedResourcesTest {

    @Test
    @DisplayName("carries the hash of its content in its addresses")
    void isVersioned() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of("src/main/webapp/resources"))) {
            assertThat(libraries.map(library -> library.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(VersionedResources.OURS);
        }
    }
}
