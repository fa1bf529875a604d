package org.corridor.platform.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;

/**
 * The shape of an index: its fields, how words are cut, Lucene's version. An index that was written in another shape takes no
 * changes, or gives wrong answers; it is written anew.
 */
final class IndexShape {
    private IndexShape() {}

    /**
     * A fingerprint of 64 hexadecimal digits.
     *
     * @param version what a kind says of the content of its entries, see {@link IndexedKind#version}
     */
    static String of(Collection<IndexFieldDescriptor> fields, int version) {
        var lines = fields.stream().map(IndexShape::line).sorted().collect(Collectors.joining("\n"));
        var all = "%s\n%d\n%d\n%s".formatted(Version.LATEST, Analysis.VERSION, version, lines);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String line(IndexFieldDescriptor field) {
        if (!field.isValueField()) {
            return field.absolutePath();
        }
        var type = field.toValueField().type();
        return String.join(
                " ",
                field.absolutePath(),
                Boolean.toString(field.multiValued()),
                type.valueClass().getName(),
                type.analyzerName().or(type::normalizerName).orElse("-"),
                Boolean.toString(type.searchable()),
                Boolean.toString(type.sortable()),
                Boolean.toString(type.projectable()),
                Boolean.toString(type.aggregable()));
    }
}
