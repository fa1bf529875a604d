package org.corridor.survey.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.subject.PersonalData;

/** What the export of what is kept about somebody holds of their devices. */
@Dependent
class DeviceData implements PersonalData {
    private final DeviceUseService devices;

    @Inject
    DeviceData(DeviceUseService devices) {
        this.devices = devices;
    }

    @Override
    public String room() {
        return "devices";
    }

    @Override
    public List<DeviceView> about(UUID person) {
        return devices.about(person);
    }
}
