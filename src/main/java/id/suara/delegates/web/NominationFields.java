package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.delegates.NominateChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields in which staff write one child down, by their names. The province is the regency's, so it is not asked for. */
@ApplicationScoped
public class NominationFields {

    @Inject
    Regions regions;

    /** @param onlyProvince a code, null for all */
    List<SelectItem> regencies(String onlyProvince) {
        return regions.provinces().stream()
                .filter(province -> onlyProvince == null || province.getCode().equals(onlyProvince))
                .map(this::group)
                .collect(Collectors.toList());
    }

    private SelectItem group(Province province) {
        SelectItem[] items = regions.regenciesOf(province.getCode()).stream()
                .map(regency -> new SelectItem(regency.getCode(), regency.getName()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(province.getName(), null, false, items);
    }

    NominateChild command(Map<String, String> child) {
        String regency = child.get("regency");
        return new NominateChild(
                child.get("fullName"),
                child.get("nickname"),
                child.get("birthDate"),
                child.get("sex"),
                regions.regency(regency).map(Regency::getProvinceCode).orElse(null),
                regency,
                child.get("grade"),
                child.get("mode"),
                child.get("guardianName"),
                child.get("guardianRelation"),
                child.get("guardianPhone"),
                child.get("guardianEmail"),
                child.get("chaperoneName"),
                child.get("chaperonePhone"),
                child.get("selectionPath"),
                child.get("helpWanted"),
                child.get("remark"));
    }
}
