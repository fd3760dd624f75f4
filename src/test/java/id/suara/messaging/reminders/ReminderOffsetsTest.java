package id.suara.messaging.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderOffsetsTest {

    @Test
    void standLongestFirstAndOnce() {
        assertThat(ReminderOffsets.checked(List.of(60, 4320, 60, 1440))).containsExactly(4320, 1440, 60);
        assertThat(ReminderOffsets.read(ReminderOffsets.written(List.of(4320, 60))))
                .containsExactly(4320, 60);
        assertThat(ReminderOffsets.read(ReminderOffsets.written(List.of()))).isEmpty();
    }

    @Test
    void refuseWhatIsOfNoUse() {
        for (List<Integer> wrong :
                List.of(List.of(9), List.of(43_201), List.of(-60), List.of(10, 20, 30, 40, 50, 60))) {
            assertThatThrownBy(() -> ReminderOffsets.checked(wrong)).hasMessage("reminders.offset");
        }
    }
}
