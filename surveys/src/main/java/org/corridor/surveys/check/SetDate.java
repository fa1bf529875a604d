package org.corridor.surveys.check;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;

/** A function of the engine that gives the time it was set to. */
final class SetDate implements IFunctionHandler {
    private final String name;
    private Date date = new Date(0);

    SetDate(String name) {
        this.name = name;
    }

    void set(Instant instant) {
        date = Date.from(instant);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<Class<?>[]> getPrototypes() {
        return List.<Class<?>[]>of(new Class<?>[0]);
    }

    @Override
    public boolean rawArgs() {
        return false;
    }

    @Override
    public Object eval(Object[] arguments, EvaluationContext context) {
        return date;
    }
}
