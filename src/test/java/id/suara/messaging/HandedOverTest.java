package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOverTest {

    @TempDir
    Path folder;

    @Test
    void leavesNothingOfWhatTheDatabaseKnows() throws Exception {
        try (HandedOver line = HandedOver.in(folder)) {
            line.note(Mails.outgoing("a@example.org"));
            assertThat(HandedOver.left(folder)).isEmpty();
            line.forget();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        try (HandedOver line = HandedOver.in(folder)) {
            line.note(Mails.outgoing("a@example.org"));
            line.forget();
            line.note(Mails.outgoing("b@example.org"));
        }
        assertThat(HandedOver.left(folder)).singleElement().satisfies(file -> assertThat(HandedOver.read(file))
                .containsExactly(new HandedOver.Claim(1, 1)));
    }

    @Test
    void readsWhatADeadServerLeftAndNotWhatIsCutOffOrALivingOnes() throws Exception {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Path dead = Files.writeString(folder.resolve("handed-over-999999999-1"), "12 3\n45 6\nnonsense\n78 9");
        Files.writeString(folder.resolve("handed-over-" + living + "-1"), "1 1\n");
        Files.writeString(folder.resolve("other"), "1 1\n");
        assertThat(HandedOver.left(folder)).containsExactly(dead);
        assertThat(HandedOver.read(dead)).containsExactly(new HandedOver.Claim(12, 3), new HandedOver.Claim(45, 6));
        assertThat(HandedOver.left(folder.resolve("none"))).isEmpty();
    }
}
