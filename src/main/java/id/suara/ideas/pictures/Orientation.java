package id.suara.ideas.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its file tells it: the one thing of a picture's metadata that is used before all of it goes. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** From 1 to 8 as in EXIF; {@link #UPRIGHT} where nothing sensible is said. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int at = 2;
            while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
                int marker = jpeg[at + 1] & 0xFF;
                if (marker == SCAN) {
                    return UPRIGHT;
                }
                int length = file.getShort(at + 2) & 0xFFFF;
                if (marker == EXIF && length > 8 && file.getInt(at + 4) == 0x45786966) {
                    return inTiff(file.slice(at + 10, length - 8));
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
