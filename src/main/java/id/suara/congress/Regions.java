package id.suara.congress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Provinces and regencies, which change only with a migration and so are read once and kept. */
@ApplicationScoped
@Transactional
public class Regions {

    private record Known(Map<String, Province> provinces, Map<String, Regency> regencies) {}

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

    private Known known() {
        Known found = known;
        if (found == null) {
            found = new Known(
                    byCode("select p from Province p order by p.code", Province.class, Province::getCode),
                    byCode("select r from Regency r order by r.code", Regency.class, Regency::getCode));
            known = found;
        }
        return found;
    }

    private <T> Map<String, T> byCode(String query, Class<T> type, Function<T, String> code) {
        return em.createQuery(query, type)
                .getResultStream()
                .collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
