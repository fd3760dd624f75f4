package id.suara.ideas.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as phones send them, and as nobody should. */
public final class Samples {

    /** Stands in the metadata of {@link #photo}, as a camera's GPS and maker do. */
    public static final String PLANTED = "GPS-7.257472-112.752090";

    private Samples() {}

    /** Red on the left, blue on the right. */
    public static byte[] plain(String format, int width, int height) {
        return written(halves(width, height), format);
    }

    /** A JPEG whose EXIF says how it was held, where it was taken, and holds a thumbnail. */
    public static byte[] photo(int width, int height, int orientation) {
        byte[] jpeg = plain("jpeg", width, height);
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(PLANTED.length() + 1)
                .putInt(100);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putInt(0);
        tiff.position(100);
        tiff.put(PLANTED.getBytes(StandardCharsets.US_ASCII));
        byte[] thumbnail = plain("jpeg", 16, 16);
        ByteBuffer exif = ByteBuffer.allocate(6 + 200 + thumbnail.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(thumbnail);
        return joined(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, exif.array()),
                segment(0xFE, PLANTED.getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                ("<script>alert('" + PLANTED + "')</script>").getBytes(StandardCharsets.US_ASCII));
    }

    /** A PNG with words in its metadata and something behind its end. */
    public static byte[] talkative() {
        byte[] png = plain("png", 40, 30);
        int end = png.length - 12;
        return joined(
                Arrays.copyOf(png, end),
                chunk("tEXt", ("Comment\0" + PLANTED).getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(png, end, png.length),
                ("PK" + PLANTED).getBytes(StandardCharsets.US_ASCII));
    }

    /** A few bytes that say they are a picture of so many pixels. */
    public static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 0x03, 0, 0, 0, 0, 1}),
                chunk("IEND", new byte[0]));
    }

    /** The same in JPEG. */
    public static byte[] jpegBomb(int width, int height) {
        byte[] jpeg = plain("jpeg", 16, 16);
        for (int i = 2; i + 9 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException();
    }

    /** Nothing in it can be made smaller. */
    public static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return written(image, "png");
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return segment.array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    public static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
