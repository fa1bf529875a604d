package org.corridor.survey.openrosa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.corridor.survey.submission.ParcelFile;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A file of a request, put aside under a key that is nowhere but in memory: after a crash what is left of it is noise. */
final class ScratchFile implements ParcelFile, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ScratchFile.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BLOCK = 16;
    private static final int LONGEST_TYPE = 100;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+_-]+/[A-Za-z0-9.+_-]+");

    /** What is known once all of it was read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Content(Path place, long size, byte[] sha256) {}

    private final String name;
    private final String mediaType;
    private final SecretKeySpec key;
    private final Content content;

    private ScratchFile(String name, String mediaType, SecretKeySpec key, Content content) {
        this.name = name;
        this.mediaType = mediaType;
        this.key = key;
        this.content = content;
    }

    static ScratchFile of(String name, FileItemInput part) throws IOException {
        var octets = new byte[BLOCK];
        RANDOM.nextBytes(octets);
        var key = new SecretKeySpec(octets, "AES");
        return new ScratchFile(name, type(part.getContentType()), key, put(part.getInputStream(), key));
    }

    private static Content put(InputStream octets, SecretKeySpec key) throws IOException {
        var place = Files.createTempFile("parcel", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var scrambled = new CipherInputStream(new DigestInputStream(octets, digest), cipher(key));
            try (var out = Files.newOutputStream(place)) {
                var size = scrambled.transferTo(out);
                return new Content(place, size, digest.digest());
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has AES and SHA-256.", impossible);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(place);
            throw broken;
        }
    }

    /** The key is used once, so the counter may begin at nothing. */
    private static Cipher cipher(SecretKeySpec key) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
        return cipher;
    }

    private static String type(@Nullable String sent) {
        return sent != null
                        && sent.length() <= LONGEST_TYPE
                        && TYPE.matcher(sent).matches()
                ? sent
                : "application/octet-stream";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long size() {
        return content.size;
    }

    @Override
    public byte[] sha256() {
        return content.sha256.clone();
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return new CipherInputStream(Files.newInputStream(content.place), cipher(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has AES.", impossible);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content.place);
        } catch (IOException stays) {
            LOG.warnf("A file that was put aside could not be removed: %s", stays.getClass());
        }
    }
}
