package id.suara.safeguarding.units;

import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.safeguarding.SafeguardingPolicy;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The register of local units, kept by officers and organizers. It holds nothing of any case. */
@ApplicationScoped
@Transactional
public class Units {

    @PersistenceContext
    EntityManager em;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the unit's id
     *  @throws DomainException {@code access.denied}; {@code safeguarding.place-unknown}, {@code safeguarding.office-type}
     *     (invalid, with the field) */
    public long register(@Valid RegisterUnit unit) {
        SafeguardingPolicy.require(current.get(), Action.MANAGE_UNITS);
        requirePlace(unit);
        Unit registered = Unit.registered(unit);
        em.persist(registered);
        tell(registered, "registered");
        return registered.getId();
    }

    /** @throws DomainException as {@link #register}; {@code safeguarding.no-unit} (not found); {@code
     *     safeguarding.unit-changed} (stale); {@code safeguarding.unit-retired} (conflict) */
    public void change(long unitId, long version, @Valid RegisterUnit unit) {
        Unit found = locked(unitId, version);
        requirePlace(unit);
        found.change(unit);
        tell(found, "changed");
    }

    /** @throws DomainException as {@link #change} */
    public void retire(long unitId, long version) {
        Unit found = locked(unitId, version);
        found.retire(clock.instant());
        tell(found, "retired");
    }

    private Unit locked(long unitId, long version) {
        SafeguardingPolicy.require(current.get(), Action.MANAGE_UNITS);
        Unit found = Optional.ofNullable(em.find(Unit.class, unitId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> DomainException.notFound("safeguarding.no-unit"));
        if (found.getVersion() != version) {
            throw DomainException.stale("safeguarding.unit-changed");
        }
        return found;
    }

    private void requirePlace(RegisterUnit unit) {
        if (regions.province(unit.province()).isEmpty()) {
            throw unknown("province");
        }
        if (unit.regency() != null
                && !regions.regency(unit.regency())
                        .map(Regency::getProvinceCode)
                        .filter(unit.province()::equals)
                        .isPresent()) {
            throw unknown("regency");
        }
    }

    private static DomainException unknown(String field) {
        return DomainException.invalid("request.invalid", List.of(new FieldError(field, "safeguarding.place-unknown")));
    }

    /** By province and regency; retired ones are left out.
     *
     *  @param province null for every one
     *  @throws DomainException {@code access.denied} */
    public List<UnitRow> list(String province) {
        SafeguardingPolicy.require(current.get(), Action.READ_UNITS);
        return em.createQuery(
                        "select u from Unit u where u.retiredAt is null and u.provinceCode like :province"
                                + " order by u.provinceCode, u.regencyCode nulls first, u.kind, u.name",
                        Unit.class)
                .setParameter("province", province == null ? "%" : province)
                .getResultStream()
                .map(Unit::row)
                .toList();
    }

    /** @throws DomainException {@code access.denied}, {@code safeguarding.no-unit} (not found) */
    public UnitRow read(long unitId) {
        SafeguardingPolicy.require(current.get(), Action.READ_UNITS);
        return find(unitId).row();
    }

    /** @throws DomainException {@code safeguarding.no-unit} (not found) */
    public Unit find(long unitId) {
        return Optional.ofNullable(em.find(Unit.class, unitId))
                .orElseThrow(() -> DomainException.notFound("safeguarding.no-unit"));
    }

    /** @throws DomainException {@code safeguarding.no-unit} (not found), {@code safeguarding.unit-retired} (conflict) */
    public Unit inUse(long unitId) {
        Unit found = find(unitId);
        found.requireInUse();
        return found;
    }

    /** Who has to know of a referral besides the unit it goes to (domain.md section 5): the province's Social Office, where
     *  the regency's is small (type C) or not registered, and on the highest level always.
     *
     *  @param regency null where nobody knows it; then no office of its is known either
     *  @return none where the province is unknown, has no office registered, or is the unit itself */
    public List<Unit> copiesOf(Unit referredTo, String province, String regency, boolean highest) {
        if (province == null || (!highest && hasStrongOffice(province, regency))) {
            return List.of();
        }
        return em.createQuery(
                        "select u from Unit u where u.retiredAt is null and u.kind = :office and u.provinceCode = :province"
                                + " and u.regencyCode is null and u.id <> :unit order by u.id",
                        Unit.class)
                .setParameter("office", UnitKind.SOCIAL_OFFICE)
                .setParameter("province", province)
                .setParameter("unit", referredTo.getId())
                .setMaxResults(1)
                .getResultList();
    }

    /** Whether the province's office should have a copy ({@link #copiesOf}), and none is registered. */
    public boolean lacksCopy(long referredTo, String province, String regency, boolean highest) {
        Unit unit = find(referredTo);
        return province != null
                && (highest || !hasStrongOffice(province, regency))
                && !unit.isProvinceOffice()
                && copiesOf(unit, province, regency, highest).isEmpty();
    }

    private boolean hasStrongOffice(String province, String regency) {
        return em.createQuery(
                                "select count(u) from Unit u where u.retiredAt is null and u.kind = :office"
                                        + " and u.provinceCode = :province and u.regencyCode = :regency"
                                        + " and u.officeType <> :small",
                                Long.class)
                        .setParameter("office", UnitKind.SOCIAL_OFFICE)
                        .setParameter("province", province)
                        .setParameter("regency", regency == null ? "" : regency)
                        .setParameter("small", OfficeType.C)
                        .getSingleResult()
                > 0;
    }

    private void tell(Unit unit, String deed) {
        deeds.fire(Deed.of("safeguarding.unit-" + deed, new Subject("safeguarding-unit", unit.getId())));
    }
}
