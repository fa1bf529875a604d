package org.corridor.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** Holds every answer of the API against backend/openapi.yaml: its status, its media type and its JSON. */
public class ContractCheck implements Filter {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode CONTRACT = contract();
    private static final Map<String, Schema> CACHE = new ConcurrentHashMap<>();

    private static JsonNode contract() {
        try {
            return YAMLMapper.builder().build().readTree(Path.of("openapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/")) {
            check(request.getMethod(), path, response);
        }
        return response;
    }

    private static void check(String method, String path, Response response) {
        if (response.getStatusCode() >= 400) {
            assertThat(response.getContentType()).as("%s %s", method, path).startsWith("application/problem+json");
            matches("/components/schemas/Problem", response);
            return;
        }
        var template = template(path);
        assertThat(template).as("%s is in the contract", path).isPresent();
        var operation = CONTRACT.path("paths").path(template.get()).path(method.toLowerCase(Locale.ROOT));
        var answer = operation.path("responses").path(Integer.toString(response.getStatusCode()));
        assertThat(answer.isMissingNode())
                .as("%s %s answers %d by the contract", method, template.get(), response.getStatusCode())
                .isFalse();
        var content = answer.path("content").path("application/json");
        if (content.has("schema")) {
            matches(
                    "/paths/%s/%s/responses/%d/content/application~1json/schema"
                            .formatted(
                                    template.get().replace("~", "~0").replace("/", "~1"),
                                    method.toLowerCase(Locale.ROOT),
                                    response.getStatusCode()),
                    response);
        }
    }

    private static void matches(String pointer, Response response) {
        var faults =
                CACHE.computeIfAbsent(pointer, ContractCheck::schema).validate(response.asString(), InputFormat.JSON);
        assertThat(faults)
                .as("by the contract at %s: %s", pointer, response.asString())
                .isEmpty();
    }

    private static Schema schema(String pointer) {
        var root = (ObjectNode) CONTRACT.deepCopy();
        root.put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20"));
        return SCHEMAS.getSchema(root);
    }

    /** The most literal template that fits. */
    private static Optional<String> template(String path) {
        var steps = List.of(path.split("/"));
        Iterable<String> templates = () -> CONTRACT.path("paths").fieldNames();
        return StreamSupport.stream(templates.spliterator(), false)
                .filter(template -> fits(List.of(template.split("/")), steps))
                .min(java.util.Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    private static boolean fits(List<String> template, List<String> steps) {
        if (template.size() != steps.size()) {
            return false;
        }
        for (int at = 0; at < steps.size(); at++) {
            if (!template.get(at).startsWith("{") && !template.get(at).equals(steps.get(at))) {
                return false;
            }
        }
        return true;
    }
}
