package id.suara.ideas.pictures;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file that somebody sent as a picture: read warily, and never kept. */
final class PictureFile {

    /** In bytes: twice what a phone's camera makes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 12_000;

    /** Of a larger picture only every second or third pixel is decoded; it is made smaller anyway. */
    private static final long MOST_DECODED = 8_000_000;

    /** A progressive picture has about ten; each is worked through over the whole picture. */
    private static final int MOST_SCANS = 40;

    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final byte[] bytes;
    private final String format;

    private PictureFile(byte[] bytes, String format) {
        this.bytes = bytes;
        this.format = format;
    }

    /** Reads no more than is taken, but passes over the rest: a connection that is closed amid a body never brings the answer.
     *
     *  @throws DomainException {@code ideas.picture-too-large}; {@code ideas.picture-none}, {@code ideas.picture-unknown}
     *     (invalid) for what is neither JPEG nor PNG */
    static PictureFile of(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(LARGEST + 1);
        sent.transferTo(OutputStream.nullOutputStream());
        if (bytes.length > LARGEST) {
            throw DomainException.tooLarge("ideas.picture-too-large");
        }
        if (bytes.length == 0) {
            throw refused("ideas.picture-none");
        }
        if (begins(bytes, JPEG)) {
            return new PictureFile(bytes, "jpeg");
        }
        if (begins(bytes, PNG)) {
            return new PictureFile(bytes, "png");
        }
        throw refused("ideas.picture-unknown");
    }

    /** What is in it, as large as it has to be and as it should be held.
     *
     *  @throws DomainException {@code ideas.picture-huge}, {@code ideas.picture-broken} (invalid) */
    BufferedImage decoded() {
        if (format.equals("jpeg") && scans() > MOST_SCANS) {
            throw refused("ideas.picture-broken");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = requireDecodable(reader.getWidth(0), reader.getHeight(0));
            thinned.setSourceSubsampling(step, step, 0, 0);
            BufferedImage found = reader.read(0, thinned);
            if (warnings.stream().anyMatch(PictureFile::saysIncomplete)) {
                throw refused("ideas.picture-broken");
            }
            return found;
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The decoders answer what they cannot read in many ways, and none of them is ours.
            throw refused("ideas.picture-broken");
        } finally {
            reader.dispose();
        }
    }

    /** As in EXIF, from 1 to 8: how it has to be turned. */
    int orientation() {
        return format.equals("jpeg") ? Orientation.of(bytes) : 1;
    }

    /** Only the header was read. @return every how manieth pixel is decoded */
    private static int requireDecodable(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("ideas.picture-huge");
        }
        int step = 1;
        while ((long) (width / step) * (height / step) > MOST_DECODED) {
            step++;
        }
        return step;
    }

    /** Within what is coded no FF is followed by DA. */
    private int scans() {
        int scans = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xDA) {
                scans++;
            }
        }
        return scans;
    }

    /** The decoder of the JDK fills up with grey what is missing, and only says so. */
    private static boolean saysIncomplete(String warning) {
        return warning.startsWith("Premature") || warning.startsWith("Corrupt");
    }

    private static boolean begins(byte[] file, int[] beginning) {
        if (file.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((file[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static DomainException refused(String code) {
        return DomainException.invalid(code, List.of(new FieldError("file", code)));
    }
}
