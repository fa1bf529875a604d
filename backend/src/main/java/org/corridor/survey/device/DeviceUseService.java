package org.corridor.survey.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.Role;
import org.corridor.account.person.PersonContact;
import org.corridor.account.person.PersonService;
import org.corridor.platform.subject.Viewer;

/** Knows devices by their tokens, at every request of one. */
@Dependent
@Transactional
public class DeviceUseService {
    /** What a device may do for its owner, whatever else they are here for. */
    private static final Set<Role> LENT = Set.of(Role.RESEARCHER, Role.COORDINATOR);

    private final DeviceRepository devices;
    private final PersonService people;
    private final InstantSource clock;

    @Inject
    DeviceUseService(DeviceRepository devices, PersonService people, InstantSource clock) {
        this.devices = devices;
        this.people = people;
        this.clock = clock;
    }

    /** The device with this token; nothing when there is none, it was revoked, or its owner may not come in any more. */
    public Optional<DeviceUse> find(String token) {
        return DeviceToken.of(token)
                .flatMap(devices::find)
                .filter(device -> device.revokedAt == null)
                .flatMap(device -> Optional.ofNullable(
                                people.contacts(List.of(device.person)).get(device.person))
                        .filter(owner -> !owner.suspended())
                        .map(owner -> use(device, owner)));
    }

    /** What is kept about somebody's devices. */
    List<DeviceView> about(UUID person) {
        var name = people.name(person);
        return devices.list(person, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(device -> device.view(name))
                .toList();
    }

    private DeviceUse use(Device device, PersonContact owner) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(device.lastUsedOn)) {
            devices.used(device.id, today);
        }
        var roles = owner.roles().stream().filter(LENT::contains).collect(Collectors.toSet());
        return new DeviceUse(device.id, new Viewer(Optional.of(owner.id()), Set.copyOf(Role.words(roles))));
    }
}
