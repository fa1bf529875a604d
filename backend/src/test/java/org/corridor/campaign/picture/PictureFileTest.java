package org.corridor.campaign.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class PictureFileTest {
    /** Left half red, right half blue. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The same with a note of how the camera was held and where it was. */
    private static byte[] noted(byte[] jpeg, int way) {
        var exif = HexFormat.of()
                .parseHex("4578696600004d4d002a0000000800010112000300000001" + "%04x000000000000".formatted(way));
        var where = "27.7172N 85.3240E".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + exif.length + where.length)});
        out.writeBytes(exif);
        out.writeBytes(where);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void aLargePictureIsMadeSmall() throws IOException {
        var made = PictureFile.of(picture("jpeg", 3000, 1500));
        assertThat(made.mediaType()).isEqualTo("image/jpeg");
        assertThat(made.width()).isEqualTo(1280);
        assertThat(made.height()).isEqualTo(640);
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        assertThat(PictureFile.of(picture("png", 40, 30)).width()).isEqualTo(40);
    }

    @Test
    void whatTheCameraNotedDoesNotTravel() throws IOException {
        var made = PictureFile.of(noted(picture("jpeg", 40, 30), 1)).bytes().readAllBytes();
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "27.7172N");
    }

    @Test
    void aPictureTakenSidewaysIsSetUpright() throws IOException {
        var made = PictureFile.of(noted(picture("jpeg", 400, 200), 6));
        assertThat(made.width()).isEqualTo(200);
        assertThat(made.height()).isEqualTo(400);
        var upright = ImageIO.read(made.bytes());
        assertThat(new Color(upright.getRGB(100, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(100, 350)).getBlue()).isGreaterThan(200);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        var gif = picture("gif", 4, 4);
        var whole = picture("png", 400, 300);
        assertThatThrownBy(() -> PictureFile.of(gif)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PictureFile.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PictureFile.of(java.util.Arrays.copyOf(whole, 60)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PictureFile.of(new byte[0])).isInstanceOf(Refused.class);
    }
}
