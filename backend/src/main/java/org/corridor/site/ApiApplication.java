package org.corridor.site;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.corridor.library.LibraryImportResource;
import org.corridor.library.LibraryItemResource;
import org.corridor.library.LibrarySearchResource;
import org.corridor.library.VocabularyResource;
import org.corridor.platform.http.AuthenticationFilter;
import org.corridor.platform.http.BodyLimit;
import org.corridor.platform.http.Json;
import org.corridor.platform.http.RateLimitFilter;
import org.corridor.platform.problem.HttpMapper;
import org.corridor.platform.problem.InvalidMapper;
import org.corridor.platform.problem.OptimisticLockMapper;
import org.corridor.platform.problem.RefusedMapper;
import org.corridor.platform.problem.UnexpectedMapper;
import org.corridor.platform.problem.UnreadableMapper;
import org.corridor.platform.search.IndexResource;

/** Everything under {@code /api}, by name, so that nothing appears there by accident. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
    private static final Set<Class<?>> EVERYWHERE = Set.of(
            AuthenticationFilter.class,
            RateLimitFilter.class,
            BodyLimit.class,
            Json.class,
            RefusedMapper.class,
            InvalidMapper.class,
            UnreadableMapper.class,
            HttpMapper.class,
            OptimisticLockMapper.class,
            UnexpectedMapper.class);

    private static final Set<Class<?>> ROOMS = Set.of(
            LibrarySearchResource.class,
            LibraryItemResource.class,
            LibraryImportResource.class,
            VocabularyResource.class,
            IndexResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        var all = new HashSet<Class<?>>(EVERYWHERE);
        all.addAll(ROOMS);
        return all;
    }
}
