package org.corridor.site;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.platform.http.Page;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says in the contract what the code says without annotations for it: a field of a record is always there unless it is
 * nullable, no field is added unannounced, and every refusal is a problem (RFC 9457). Runs when the contract is generated, at
 * build time.
 */
public class ContractFilter implements OASFilter {
    private static final String PROBLEM = "Problem";

    private final Map<String, Class<?>> records = recordsByName();

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        new TreeMap<>(components.getSchemas()).forEach((name, schema) -> {
            var type = records.getOrDefault(name, name.startsWith("Page") ? Page.class : null);
            if (type != null) {
                describe(schema, type);
            }
        });
        components.addSchema(PROBLEM, problem());
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ContractFilter::addProblem);
    }

    /** The generator names a schema after its class; the classes themselves are found beside this one. */
    private static Map<String, Class<?>> recordsByName() {
        var byName = new TreeMap<String, Class<?>>();
        try {
            var classes = Path.of(ContractFilter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(classes.resolve("org/corridor"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    var name = classes.relativize(file)
                            .toString()
                            .replaceFirst("\\.class$", "")
                            .replace('/', '.');
                    var type = Class.forName(name, false, ContractFilter.class.getClassLoader());
                    if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
                        byName.put(type.getSimpleName(), type);
                    }
                }
            }
            return byName;
        } catch (IOException | URISyntaxException | ClassNotFoundException broken) {
            throw new IllegalStateException("The contract is generated from compiled classes in a folder.", broken);
        }
    }

    private static void describe(Schema schema, Class<?> type) {
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var property = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            if (nullable(component)) {
                schema.addProperty(component.getName(), orNull(property));
            } else {
                required.add(component.getName());
            }
        }
        schema.setRequired(required);
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static boolean nullable(RecordComponent component) {
        return marked(component.getAnnotatedType());
    }

    private static boolean marked(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().equals(Nullable.class));
    }

    private static Schema orNull(Schema property) {
        if (property.getType() != null) {
            var types = new ArrayList<>(property.getType());
            if (!types.contains(Schema.SchemaType.NULL)) {
                types.add(Schema.SchemaType.NULL);
            }
            return property.type(types);
        }
        return OASFactory.createSchema()
                .anyOf(List.of(property, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("Declined: a problem, RFC 9457")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + PROBLEM)))));
    }

    private static Schema problem() {
        var text = List.of(Schema.SchemaType.STRING);
        var textOrNull = List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL);
        var fault = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("field", OASFactory.createSchema().type(text))
                .addProperty("message", OASFactory.createSchema().type(text))
                .required(List.of("field", "message"));
        var number = List.of(Schema.SchemaType.INTEGER);
        var place = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("kind", OASFactory.createSchema().type(text))
                .addProperty("from", OASFactory.createSchema().type(number))
                .addProperty("to", OASFactory.createSchema().type(number))
                .required(List.of("kind", "from", "to"));
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("type", OASFactory.createSchema().type(text))
                .addProperty("title", OASFactory.createSchema().type(text))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", OASFactory.createSchema().type(text))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY, Schema.SchemaType.NULL))
                                .items(fault))
                .addProperty("reference", OASFactory.createSchema().type(textOrNull))
                .addProperty(
                        "places",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY, Schema.SchemaType.NULL))
                                .items(place))
                .required(List.of("type", "title", "status", "detail"));
    }
}
