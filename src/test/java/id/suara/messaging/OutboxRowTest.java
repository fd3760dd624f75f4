package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutboxRowTest {

    @Test
    void showsOfAnAddressTheFirstLetterAndTheDomain() {
        assertThat(OutboxRow.masked("siti.aminah@example.org")).isEqualTo("s…@example.org");
        assertThat(OutboxRow.masked("@example.org")).isEqualTo("…");
        assertThat(OutboxRow.masked("nonsense")).isEqualTo("…");
    }
}
