package org.corridor.surveys.xlsform.testing;

import org.javarosa.core.model.actions.setgeopoint.SetGeopointAction;
import org.javarosa.core.model.actions.setgeopoint.SetGeopointActionHandler;

/** A device that never learns its position. */
final class StandsStill extends SetGeopointActionHandler {
    @Override
    public SetGeopointAction getSetGeopointAction() {
        return new NoPosition();
    }

    /** Public and with an empty constructor, because the engine copies actions. */
    public static final class NoPosition extends SetGeopointAction {
        public NoPosition() {
            super(null);
        }

        @Override
        public void requestLocationUpdates() {
            // no position ever comes
        }
    }
}
