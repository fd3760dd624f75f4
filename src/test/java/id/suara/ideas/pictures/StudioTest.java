package id.suara.ideas.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that are sent as pictures. */
class StudioTest {

    private final Studio studio = new Studio();

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void drawsALargeAndASmallOneThatAreLightEnough(String format) throws IOException {
        ReadyPicture ready = developed(Samples.plain(format, 4000, 3000));
        assertThat(ready.large().width()).isEqualTo(1600);
        assertThat(ready.large().height()).isEqualTo(1200);
        assertThat(ready.small().width()).isEqualTo(240);
        assertThat(ready.small().height()).isEqualTo(180);
        assertThat(decoded(ready.large()).getWidth()).isEqualTo(1600);
        ReadyPicture noise = developed(Samples.noise(1500, 1500));
        assertThat(noise.large().jpeg().length).isLessThan(900_000);
        assertThat(noise.small().jpeg().length).isLessThan(15_000);
    }

    @Test
    void leavesASmallOneAsSmallAsItIs() throws IOException {
        ReadyPicture ready = developed(Samples.plain("png", 30, 20));
        assertThat(ready.large().width()).isEqualTo(30);
        assertThat(ready.small().height()).isEqualTo(20);
        assertThat(developed(Samples.plain("png", 9000, 2)).small().height()).isEqualTo(1);
    }

    @Test
    @DisplayName("S16 nothing of a file's metadata is left: no place, no maker, no thumbnail, nothing behind its end")
    void leavesNothingOfTheFileBehind() throws IOException {
        byte[] photo = Samples.photo(800, 600, 1);
        assertThat(text(photo)).contains(Samples.PLANTED, "Exif", "<script>");
        for (byte[] sent : new byte[][] {photo, Samples.talkative()}) {
            ReadyPicture ready = developed(sent);
            for (ReadyPicture.Drawn drawn : new ReadyPicture.Drawn[] {ready.large(), ready.small()}) {
                assertThat(text(drawn.jpeg())).doesNotContain(Samples.PLANTED, "GPS", "Exif", "script", "tEXt", "PK");
                assertThat(drawn.jpeg()).startsWith(0xFF, 0xD8).endsWith(0xFF, 0xD9);
                assertThat(markers(drawn.jpeg()))
                        .as("JFIF alone, no other APP and no comment")
                        .isEqualTo("E0");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, 0xFF0000", "2, 400, 200, 0x0000FF", "3, 400, 200, 0x0000FF", "4, 400, 200, 0xFF0000",
        "5, 200, 400, 0xFF0000", "6, 200, 400, 0xFF0000", "7, 200, 400, 0x0000FF", "8, 200, 400, 0x0000FF",
        "9, 400, 200, 0xFF0000"
    })
    @DisplayName("turns it as the camera was held")
    void turnsItAsTheCameraWasHeld(int orientation, int width, int height, String topLeft) throws IOException {
        ReadyPicture ready = developed(Samples.photo(400, 200, orientation));
        assertThat(ready.large().width()).isEqualTo(width);
        assertThat(ready.large().height()).isEqualTo(height);
        Color found = new Color(decoded(ready.large()).getRGB(5, 5));
        Color wanted = Color.decode(topLeft);
        assertThat(found.getRed()).isBetween(wanted.getRed() - 12, wanted.getRed() + 12);
        assertThat(found.getBlue()).isBetween(wanted.getBlue() - 12, wanted.getBlue() + 12);
    }

    @Test
    void paintsWhatShinesThroughOnWhite() throws IOException {
        BufferedImage glass = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        BufferedImage drawn = decoded(developed(Samples.written(glass, "png")).large());
        assertThat(new Color(drawn.getRGB(20, 20)).getGreen()).isGreaterThan(245);
    }

    @Test
    @DisplayName("S16 what cannot be decoded, or says it is huge, is refused before its pixels are made")
    void refusesWhatIsNoPicture() {
        assertRefused(new byte[0], "ideas.picture-none");
        assertRefused("<html><script>alert(1)</script></html>", "ideas.picture-unknown");
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "ideas.picture-unknown");
        assertRefused("GIF89a\1\0\1\0\0\0\0!\u00ffNETSCAPE2.0", "ideas.picture-unknown");
        assertRefused("RIFF\0\0\0\0WEBPVP8 ", "ideas.picture-unknown");
        assertRefused("\u00ff\u00d8\u00ff<html><script>alert(1)</script></html>", "ideas.picture-broken");
        assertRefused("\u0089PNG\r\n\u001a\n", "ideas.picture-broken");
        assertRefused(Samples.bomb(60_000, 60_000), "ideas.picture-huge");
        assertRefused(Samples.bomb(12_000, 12_000), "ideas.picture-huge");
        assertRefused(Samples.bomb(13_000, 1), "ideas.picture-huge");
        assertRefused(Samples.bomb(5_000, 5_000), "ideas.picture-broken");
        assertRefused(Samples.jpegBomb(65_000, 65_000), "ideas.picture-huge");
        assertRefused(Samples.jpegBomb(6_000, 6_000), "ideas.picture-broken");
        assertRefused(new byte[20 * 1024 * 1024], "ideas.picture-too-large");
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] whole = Samples.plain(format, 800, 600);
            assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), "ideas.picture-broken");
            assertRefused(Arrays.copyOf(whole, 20), "ideas.picture-broken");
        }
        byte[] scans = Samples.joined(
                Samples.plain("jpeg", 60, 60), "\u00ff\u00da".repeat(50).getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(scans, "ideas.picture-broken");
    }

    @Test
    void answersEveryMangledFileWithARefusalOrAPicture() {
        Random random = new Random(11);
        byte[][] wholes = {Samples.photo(90, 60, 6), Samples.talkative()};
        for (int round = 0; round < 600; round++) {
            byte[] mangled = wholes[round % 2].clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                mangled[8 + random.nextInt(mangled.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(developed(mangled).large().jpeg()).isNotEmpty();
            } catch (Exception refused) {
                assertThat(refused).hasMessageStartingWith("ideas.picture-");
            }
        }
    }

    @Test
    @DisplayName("reads of a larger file no more than is taken, and passes over the rest")
    void readsNoMoreThanIsTaken() throws IOException {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ++read[0] > 12_000_000 ? -1 : 0xFF;
            }
        };
        assertThatThrownBy(() -> studio.develop(endless)).hasMessage("ideas.picture-too-large");
        assertThat((double) read[0]).isCloseTo(12_000_000, Percentage.withPercentage(1));
    }

    private void assertRefused(String file, String code) {
        assertRefused(file.getBytes(StandardCharsets.ISO_8859_1), code);
    }

    private void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> developed(file)).hasMessage(code);
    }

    private ReadyPicture developed(byte[] file) throws IOException {
        return studio.develop(new ByteArrayInputStream(file));
    }

    private static BufferedImage decoded(ReadyPicture.Drawn drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn.jpeg()));
    }

    /** The APP segments and comments before the picture itself begins. */
    private static String markers(byte[] jpeg) {
        StringBuilder found = new StringBuilder();
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker >= 0xE0) {
                found.append(Integer.toHexString(marker).toUpperCase(java.util.Locale.ROOT));
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        }
        return found.toString();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
