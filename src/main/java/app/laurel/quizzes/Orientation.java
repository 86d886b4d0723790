package app.laurel.quizzes;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: which way up the stored picture is, as Exif tells in a JPEG file. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    RIGHT,
    MIRRORED_RIGHT,
    LEFT;

    private static final int TAG = 0x0112;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int PICTURE_BEGINS = 0xFFDA;
    private static final int JPEG = 0xFFD8;
    private static final int EXIF_HEADER = 6;

    /** What the file says; upright where it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (RuntimeException e) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer file) {
        if ((file.getShort(0) & 0xFFFF) != JPEG) {
            return UPRIGHT;
        }
        for (var at = 2; ; ) {
            var marker = file.getShort(at) & 0xFFFF;
            var length = file.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF_SEGMENT && file.getInt(at + 4) == 0x45786966) {
                return ofExif(file.slice(at + 4 + EXIF_HEADER, length - 2 - EXIF_HEADER));
            }
            if (marker == PICTURE_BEGINS || marker < 0xFF00) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
    }

    private static Orientation ofExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var entries = exif.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                return values()[exif.getShort(entry + 8) - 1];
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return ordinal() >= MIRRORED_LEFT.ordinal();
    }

    /** Turns a stored picture of this size upright. */
    AffineTransform transform(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
