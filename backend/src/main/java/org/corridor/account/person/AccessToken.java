package org.corridor.account.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.platform.http.Json;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.Texts;
import org.corridor.platform.text.VisibleText;

/**
 * What a token says about its bearer. Read only after the server has verified the very same token: signature, issuer,
 * audience and time are not looked at again.
 *
 * @param program true when no person but a program signed in by itself
 */
record AccessToken(UUID subject, String name, String email, boolean emailVerified, boolean program, Instant issuedAt) {
    private static final Pattern HEADER =
            Pattern.compile("(?i:Bearer) [A-Za-z0-9_-]+\\.([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]+");
    /** The clients that sign in by themselves. Sign-in writes into each token which client it was given to. */
    private static final Set<String> PROGRAMS = Set.of("corridor-operator", "corridor-accounts");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 320;

    /**
     * Reads the token of the only Authorization header. Two headers, or anything beside the one token, are refused: the
     * server might have verified the other one.
     *
     * @param verified the subject for whom the server vouches
     */
    static AccessToken read(List<String> headers, UUID verified) {
        return Optional.of(headers)
                .filter(all -> all.size() == 1)
                .map(all -> HEADER.matcher(all.getFirst()))
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> claims(matcher.group(1)))
                .filter(claims -> claims.path("sub").asText().equals(verified.toString()))
                .map(claims -> of(verified, claims))
                .orElseThrow(() -> new Refused(new Unreadable(
                        "Send one token, in one Authorization header, as the sign-in service gave it.")));
    }

    private static Optional<JsonNode> claims(String payload) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
            return Optional.of(Json.MAPPER.readTree(json)).filter(JsonNode::isObject);
        } catch (IllegalArgumentException | JsonProcessingException noToken) {
            return Optional.empty();
        }
    }

    private static AccessToken of(UUID subject, JsonNode claims) {
        var user = text(claims, "preferred_username", LONGEST_EMAIL);
        var name = text(claims, "name", LONGEST_NAME);
        return new AccessToken(
                subject,
                VisibleText.standsIn(name) ? name : user,
                email(claims),
                claims.path("email_verified").asBoolean(false),
                program(claims, user),
                Instant.ofEpochSecond(claims.path("iat").asLong(0)));
    }

    /** By what nobody can choose for themselves: a user name alone proves nothing, people register their own. */
    private static boolean program(JsonNode claims, String user) {
        var client = claims.path("azp").asText("");
        return PROGRAMS.contains(client) && user.equals("service-account-" + client);
    }

    /** Exactly as sign-in confirmed it, or none: an address that was mended is another one. */
    private static String email(JsonNode claims) {
        var email = text(claims, "email", LONGEST_EMAIL);
        return email.equals(claims.path("email").asText("")) ? email : "";
    }

    /** On one line, without what no name or address holds, and no longer than is kept. */
    private static String text(JsonNode claims, String claim, int longest) {
        var text = Texts.onOneLine(claims.path(claim).asText(""));
        return text.substring(0, text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length()))));
    }
}
