package org.corridor.campaign.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held when it took a picture, from one to eight as EXIF counts it; one is upright. */
record Turn(int way) {
    private static final int JPEG_START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final long EXIF = 0x457869660000L;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_LENGTH = 12;
    private static final Turn UPRIGHT = new Turn(1);

    /** Reads it from the bytes of a JPEG; anything else, or anything odd, counts as upright. */
    static Turn of(byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            if (Short.toUnsignedInt(bytes.getShort()) != JPEG_START) {
                return UPRIGHT;
            }
            while (true) {
                var marker = Short.toUnsignedInt(bytes.getShort());
                var length = Short.toUnsignedInt(bytes.getShort()) - Short.BYTES;
                if (marker == SCAN || length < 0) {
                    return UPRIGHT;
                }
                var segment = bytes.slice(bytes.position(), length);
                if (marker == APP1 && exif(segment)) {
                    return noted(segment.slice());
                }
                bytes.position(bytes.position() + length);
            }
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            return UPRIGHT;
        }
    }

    private static boolean exif(ByteBuffer segment) {
        return segment.remaining() > 6 && (((long) segment.getInt()) << 16 | segment.getShort()) == EXIF;
    }

    private static Turn noted(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            var at = directory + Short.BYTES + entry * ENTRY_LENGTH;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                var way = Short.toUnsignedInt(tiff.getShort(at + 8));
                return way >= 1 && way <= 8 ? new Turn(way) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return way >= 5;
    }

    /** What sets a picture of this size upright. */
    AffineTransform placing(int width, int height) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
