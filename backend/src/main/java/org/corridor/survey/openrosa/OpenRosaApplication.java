package org.corridor.survey.openrosa;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.corridor.account.person.PersonFilter;
import org.corridor.platform.http.AuthenticationFilter;
import org.corridor.platform.http.BodyLimit;
import org.corridor.platform.problem.HttpMapper;
import org.corridor.platform.problem.OptimisticLockMapper;
import org.corridor.platform.problem.RefusedMapper;
import org.corridor.platform.problem.UnexpectedMapper;

/** Everything under {@code /openrosa}, by name. */
@ApplicationPath("/openrosa")
public class OpenRosaApplication extends Application {
    private static final Set<Class<?>> DOOR = Set.of(
            OpenRosaResource.class,
            OpenRosaAnswers.class,
            DeviceFilter.class,
            AuthenticationFilter.class,
            PersonFilter.class,
            BodyLimit.class,
            RefusedMapper.class,
            HttpMapper.class,
            OptimisticLockMapper.class,
            UnexpectedMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        return new HashSet<>(DOOR);
    }
}
