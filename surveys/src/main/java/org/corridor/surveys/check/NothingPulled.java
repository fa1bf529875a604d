package org.corridor.surveys.check;

import java.util.List;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;

/** The function by which clients look into a file beside the form: here it finds nothing. */
final class NothingPulled implements IFunctionHandler {
    @Override
    public String getName() {
        return "pulldata";
    }

    @Override
    public List<Class<?>[]> getPrototypes() {
        return List.of();
    }

    @Override
    public boolean rawArgs() {
        return true;
    }

    @Override
    public Object eval(Object[] arguments, EvaluationContext context) {
        return "";
    }
}
