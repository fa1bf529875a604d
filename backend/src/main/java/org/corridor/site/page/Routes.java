package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.corridor.site.text.Wording;

/** Which page stands at an address. Every address of the web app is known here too. */
@Dependent
class Routes {
    private static final Pattern NOTEBOOK = Pattern.compile("/interviews(/device|/[0-9a-f-]{36})?");
    private static final Pattern PROBLEM = Pattern.compile("/problems/([a-z0-9-]{1,60})");
    /** Pages that the app alone can show, because they need an account or a token. */
    private static final Pattern APP = Pattern.compile(
            "/(profile(/mail)?|notices|apply|work|invitations|organisations|moderation(/log)?|library/(new|imports)"
                    + "|library/\\d+/edit|news/(new|desk)|news/\\d+/edit|priorities/new|priorities/\\d+/(edit|versions)"
                    + "|events/(new|desk)|events/\\d+/(edit|attendees)|appeals/(new|desk)|appeals/[0-9a-f-]{36}/edit|appeals/\\d+/versions"
                    + "|pages/(new|desk)|pages/[0-9a-f-]{36}/edit|quotations"
                    + "|(applications|people)(/[^/]+)?|join/[^/]+)");

    private final List<RoomPages> rooms;

    @Inject
    Routes(@Any Instance<RoomPages> rooms) {
        this.rooms = rooms.stream().toList(); // once: what is asked for anew is kept until the servlet goes
    }

    Page page(Address address, Wording w, Map<String, String[]> parameters) {
        return rooms.stream()
                .flatMap(room -> room.at(address, w, parameters).stream())
                .findFirst()
                .orElseGet(() -> ownText(address, w));
    }

    /** What belongs to no room. */
    private static Page ownText(Address address, Wording w) {
        return switch (address.path()) {
            case "/about" -> TextPages.text(address, w);
            case "/study" -> TextPages.study(address, w);
            default -> gateOrNothing(address, w);
        };
    }

    private static Page gateOrNothing(Address address, Wording w) {
        if (NOTEBOOK.matcher(address.path()).matches()) {
            return TextPages.notebook(address, w);
        }
        var problem = address.part(PROBLEM);
        if (problem.isPresent()) {
            return TextPages.problem(address, w, problem.get());
        }
        return APP.matcher(address.path()).matches() ? TextPages.gate(address, w) : TextPages.notFound(address, w);
    }
}
