package id.suara.kernel;

import java.util.Set;

/**
 * Who acts.
 *
 * @param accountId the account, or {@code null} for a visitor, a person with a signed link, and the system itself
 * @param name what the audit log and greetings call them: the account's display name; never a child's legal name
 * @param roles empty for a visitor
 * @param provinceCode the province an officer is limited to, or {@code null}
 * @param address the network address the request came from, or {@code null} for the system
 */
public record Caller(Long accountId, String name, Set<Role> roles, String provinceCode, String address) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public static Caller visitor(String address) {
        return new Caller(null, "visitor", Set.of(), null, address);
    }

    public static Caller system() {
        return new Caller(null, "system", Set.of(), null, null);
    }

    /** Nobody at a door: start-up and jobs. */
    public boolean isSystem() {
        return accountId == null && address == null;
    }

    public boolean isSignedIn() {
        return accountId != null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** A child: a delegate, or one whose account works for nothing yet, since they have not agreed to what it is for. */
    public boolean isChild() {
        return is(Role.DELEGATE) || (isSignedIn() && roles.isEmpty());
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** @throws DomainException {@code access.denied} unless the caller has one of the roles */
    public void require(Role... anyOf) {
        for (Role role : anyOf) {
            if (is(role)) {
                return;
            }
        }
        throw DomainException.forbidden("access.denied");
    }

    /** @param limited the role whose sight ends at a province
     *  @param everywhere roles that see all provinces
     *  @return the province, null for one who sees all
     *  @throws DomainException {@code access.denied} for one who may see nothing */
    public String limitedTo(Role limited, Role... everywhere) {
        for (Role role : everywhere) {
            if (is(role)) {
                return null;
            }
        }
        require(limited);
        if (provinceCode == null) {
            throw DomainException.forbidden("access.denied");
        }
        return provinceCode;
    }

    /** @return the account
     *  @throws DomainException {@code access.denied} for one who is not signed in */
    public long requireAccount() {
        if (accountId == null) {
            throw DomainException.forbidden("access.denied");
        }
        return accountId;
    }
}
