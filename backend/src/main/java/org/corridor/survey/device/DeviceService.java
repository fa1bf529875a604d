package org.corridor.survey.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What people do with devices. Each method is one transaction. */
@Dependent
@Transactional
class DeviceService {
    private static final int MOST = 20;

    private final DeviceRepository devices;
    private final DeviceRights rights;
    private final DeviceAddresses addresses;
    private final PersonService people;
    private final Journal journal;

    @Inject
    DeviceService(
            DeviceRepository devices,
            DeviceRights rights,
            DeviceAddresses addresses,
            PersonService people,
            Journal journal) {
        this.devices = devices;
        this.rights = rights;
        this.addresses = addresses;
        this.people = people;
        this.journal = journal;
    }

    /** Newest first. */
    Page<DeviceView> list(DeviceQuery query) {
        var person = rights.owner(query.person);
        var name = people.name(person);
        return Page.of(
                        devices.list(person, query.afterPlace(), query.limit() + 1),
                        query.limit(),
                        device -> PageRequest.Place.key(device.madeAt, device.id))
                .map(device -> device.view(name));
    }

    DeviceView get(UUID id) {
        return view(theirs(id));
    }

    /** Lets a device in. Its token is told now and never again. */
    DeviceIssued issue(DeviceDraft draft) {
        var person = rights.owner(draft.person());
        people.hold(person);
        if (devices.inUse(person) >= MOST) {
            throw new Refused(new RuleBroken(
                    "devices-many", "Nobody can have more than %d devices: revoke one first.".formatted(MOST)));
        }
        var token = DeviceToken.fresh();
        var device = devices.save(new Device(person, draft.name().strip(), token, rights.caller(), addresses.now()));
        journal.write("device-issued", device.ref());
        return addresses.tell(view(device), token);
    }

    /** From now on nothing comes in with its token. */
    DeviceView revoke(UUID id, long expectedVersion) {
        var device = theirs(id);
        if (device.revokedAt == null) {
            device.revoke(addresses.now());
            devices.save(device, expectedVersion);
            journal.write("device-revoked", device.ref());
        }
        return view(device);
    }

    private Device theirs(UUID id) {
        return devices.find(id)
                .filter(device -> rights.looksAfter(device.person))
                .orElseThrow(() -> new Refused(new NotFound("device", id)));
    }

    private DeviceView view(Device device) {
        return device.view(people.name(device.person));
    }
}
