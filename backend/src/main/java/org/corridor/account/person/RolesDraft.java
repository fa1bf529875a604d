package org.corridor.account.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.corridor.account.Role;

/** All the roles somebody is to have from now on. */
public record RolesDraft(@NotNull @Size(max = 9) List<@NotNull Role> roles) {}
