package org.corridor.campaign.picture;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/**
 * A picture made ready for pages: read by its content whatever it is called, no larger than a page needs, and written anew, so
 * that nothing a camera noted (place, time, device) travels with it.
 */
final class PictureFile {
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    /** As wide as a text on a sharp screen. */
    private static final int WIDEST = 1280;
    /** Beyond this many points a small file would fill the memory. */
    private static final long MOST_POINTS = 40_000_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final float QUALITY = 0.82f;

    private final String mediaType;
    private final BufferedImage picture;
    private final byte[] bytes;

    private PictureFile(String mediaType, BufferedImage picture, byte[] bytes) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.bytes = bytes;
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return picture.getWidth();
    }

    int height() {
        return picture.getHeight();
    }

    InputStream bytes() {
        return new ByteArrayInputStream(bytes);
    }

    static PictureFile of(byte[] sent) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                return read(reader, in, sent);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw unreadable();
        }
    }

    private static PictureFile read(ImageReader reader, ImageInputStream in, byte[] sent) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
            throw new Refused(new RuleBroken("picture-too-large", "Send a picture of at most 40 million points."));
        }
        var picture = reader.read(0);
        var transparent = picture.getColorModel().hasAlpha();
        var upright = drawn(picture, Turn.of(sent), transparent);
        return transparent
                ? new PictureFile(PNG, upright, png(upright))
                : new PictureFile(JPEG, upright, jpeg(upright));
    }

    /** The picture on a new sheet, upright and as small as needed. */
    private static BufferedImage drawn(BufferedImage picture, Turn turn, boolean transparent) {
        var wide = turn.swapsSides() ? picture.getHeight() : picture.getWidth();
        var high = turn.swapsSides() ? picture.getWidth() : picture.getHeight();
        var scale = Math.min(1, (double) WIDEST / Math.max(wide, high));
        var width = Math.max(1, (int) Math.round(wide * scale));
        var height = Math.max(1, (int) Math.round(high * scale));
        var sheet = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        var placing = AffineTransform.getScaleInstance((double) width / wide, (double) height / high);
        placing.concatenate(turn.placing(picture.getWidth(), picture.getHeight()));
        pen.drawImage(picture, placing, null);
        pen.dispose();
        return sheet;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Refused unreadable() {
        return new Refused(new RuleBroken("picture-unreadable", "Send a whole picture in JPEG or PNG."));
    }
}
