package org.corridor.surveys.xlsform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Finds cells that are merged into one. The reader of rows does not tell of them, so the parts are looked through here. */
final class MergedCells {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORKSHEETS = "xl/worksheets/";

    private final Map<String, String> nameById = new LinkedHashMap<>();
    private final Map<String, String> idByPart = new LinkedHashMap<>();
    private final Map<String, String> mergedByPart = new LinkedHashMap<>();

    private MergedCells() {}

    static void warn(byte[] file, Problems problems) throws IOException {
        var merged = new MergedCells();
        try (var zip = Unpacking.open(file)) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(part)) {
                    merged.part(part.getName(), stream);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("a part is not XML", e);
        }
        merged.mergedByPart.forEach((part, cells) -> problems.add(
                Code.CELLS_MERGED,
                Place.sheet(merged.nameById.getOrDefault(merged.idByPart.getOrDefault(part, ""), part)),
                cells));
    }

    private void part(String name, InputStream stream) throws XMLStreamException {
        if (name.equals("xl/workbook.xml")) {
            read(
                    stream,
                    "sheet",
                    reader -> nameById.put(
                            reader.getAttributeValue(RELATIONSHIPS, "id"), reader.getAttributeValue(null, "name")));
        } else if (name.equals("xl/_rels/workbook.xml.rels")) {
            read(
                    stream,
                    "Relationship",
                    reader -> idByPart.put(
                            "xl/" + reader.getAttributeValue(null, "Target").replaceFirst("^/?xl/", ""),
                            reader.getAttributeValue(null, "Id")));
        } else if (name.startsWith(WORKSHEETS)) {
            read(
                    stream,
                    "mergeCell",
                    reader -> mergedByPart.merge(
                            name, reader.getAttributeValue(null, "ref"), (some, more) -> some + ", " + more));
        }
    }

    private interface Found {
        void at(XMLStreamReader reader);
    }

    private static void read(InputStream stream, String element, Found found) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(stream);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                found.at(reader);
            }
        }
    }
}
