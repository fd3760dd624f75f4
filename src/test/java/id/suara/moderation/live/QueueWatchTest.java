package id.suara.moderation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueueWatchTest {

    @Test
    void namesWhatCameWentOrIsHeldByAnother() {
        assertThat(QueueWatch.changed(Map.of(1L, "1:0", 2L, "1:0", 3L, "1:0"), Map.of(1L, "1:0", 2L, "1:7", 4L, "1:0")))
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void namesNothingAtFirstOrWhenAllIsAsItWas() {
        assertThat(QueueWatch.changed(null, Map.of(1L, "1:0"))).isEmpty();
        assertThat(QueueWatch.changed(Map.of(1L, "1:0"), Map.of(1L, "1:0"))).isEmpty();
    }
}
