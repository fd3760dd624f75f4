package id.suara.ideas.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture anew in the sizes that are shown, light enough for a slow line. */
final class Drawing {

    static final int LARGE = 1600;
    static final int SMALL = 240;

    private static final int LARGE_BYTES = 300_000;
    private static final int SMALL_BYTES = 12_000;

    /** The first that is light enough is taken; the last in any case. */
    private static final float[] QUALITIES = {0.82f, 0.7f, 0.55f, 0.4f, 0.25f};

    private Drawing() {}

    /** @param orientation as in EXIF, from 1 to 8 */
    static ReadyPicture anew(BufferedImage found, int orientation) {
        BufferedImage upright = upright(fitted(found, LARGE), orientation);
        return new ReadyPicture(written(upright, LARGE_BYTES), written(fitted(upright, SMALL), SMALL_BYTES));
    }

    /** Not larger than a square; on white, for JPEG knows nothing that shines through. */
    private static BufferedImage fitted(BufferedImage source, int longest) {
        BufferedImage image = source;
        double scale = Math.min(1.0, longest / (double) Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        // By halves: four pixels become one, where drawing it small at once would pass most of them over.
        while (image.getWidth() / 2 >= width && image.getHeight() / 2 >= height && image.getWidth() > 1) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return drawn(image, width, height);
    }

    private static BufferedImage drawn(BufferedImage source, int width, int height) {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return canvas;
    }

    private static BufferedImage upright(BufferedImage source, int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return source;
        }
        int width = source.getWidth();
        int height = source.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(0, -1, 1, 0, 0, width);
                };
        boolean lying = orientation >= 5;
        BufferedImage canvas =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.drawImage(source, turn, null);
        pen.dispose();
        return canvas;
    }

    private static ReadyPicture.Drawn written(BufferedImage image, int mostBytes) {
        byte[] jpeg = new byte[0];
        for (float quality : QUALITIES) {
            jpeg = written(image, quality);
            if (jpeg.length <= mostBytes) {
                break;
            }
        }
        return new ReadyPicture.Drawn(jpeg, image.getWidth(), image.getHeight());
    }

    private static byte[] written(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            // Seen whole, if blurred, before all of it has come over a slow line.
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
