package id.suara.congress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Provinces and regencies, which change only with a migration and so are read once and kept. */
@ApplicationScoped
@Transactional
public class Regions {

    private record Known(Map<String, Province> provinces, Map<String, Regency> regencies, RegionNames names) {}

    @PersistenceContext
    EntityManager em;

    private volatile Known known;

    /** All 38, by code. */
    public List<Province> provinces() {
        return List.copyOf(known().provinces().values());
    }

    /** All 514, by code. */
    public List<Regency> regencies() {
        return List.copyOf(known().regencies().values());
    }

    public List<Regency> regenciesOf(String provinceCode) {
        return known().regencies().values().stream()
                .filter(regency -> regency.getProvinceCode().equals(provinceCode))
                .toList();
    }

    public Optional<Province> province(String code) {
        return Optional.ofNullable(code).map(known().provinces()::get);
    }

    public Optional<Regency> regency(String code) {
        return Optional.ofNullable(code).map(known().regencies()::get);
    }

    /** By what people call them. */
    public RegionNames names() {
        return known().names();
    }

    private Known known() {
        Known found = known;
        if (found == null) {
            Map<String, Province> provinces =
                    byCode("select p from Province p order by p.code", Province.class, Province::getCode);
            Map<String, Regency> regencies =
                    byCode("select r from Regency r order by r.code", Regency.class, Regency::getCode);
            found = new Known(provinces, regencies, names(provinces.values(), regencies.values()));
            known = found;
        }
        return found;
    }

    private static RegionNames names(Collection<Province> provinces, Collection<Regency> regencies) {
        return new RegionNames(
                provinces.stream()
                        .map(province -> new RegionNames.ProvinceName(
                                province.getCode(), province.getName(), province.name(Locale.ENGLISH)))
                        .toList(),
                regencies.stream()
                        .map(regency -> new RegionNames.RegencyName(
                                regency.getCode(),
                                regency.getProvinceCode(),
                                regency.getShortName(),
                                regency.getKind() == Regency.Kind.KOTA))
                        .toList());
    }

    private <T> Map<String, T> byCode(String query, Class<T> type, Function<T, String> code) {
        return em.createQuery(query, type)
                .getResultStream()
                .collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
