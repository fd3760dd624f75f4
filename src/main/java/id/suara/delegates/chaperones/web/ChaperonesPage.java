package id.suara.delegates.chaperones.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.chaperones.ChaperoneFilter;
import id.suara.delegates.chaperones.Chaperones;
import id.suara.delegates.chaperones.ProvinceRatio;
import id.suara.delegates.chaperones.Ratios;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of chaperones, whether there are enough of them, and registering one. */
@Named("chaperonesPage")
@ViewScoped
public class ChaperonesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Chaperones chaperones;

    @Inject
    transient Ratios ratios;

    @Inject
    transient Regions regions;

    @Inject
    transient CurrentCaller current;

    private String name;
    private String province;
    private ChaperoneForm form;
    private List<ProvinceRatio> rates;
    private transient ChaperonesModel rows;

    @PostConstruct
    void load() {
        rates = ratios.visible();
        form = ChaperoneForm.empty(current.get().provinceCode());
    }

    public String register() {
        long id = chaperones.register(form.command());
        return "/delegates/chaperone?faces-redirect=true&id=" + id;
    }

    public void filter() {
        rows = null;
    }

    public ChaperonesModel getRows() {
        if (rows == null) {
            rows = new ChaperonesModel(
                    chaperones, new ChaperoneFilter(province == null || province.isBlank() ? null : province, name));
        }
        return rows;
    }

    public List<ProvinceRatio> getRates() {
        return rates;
    }

    public List<ProvinceRatio> getWarned() {
        return rates.stream().filter(ProvinceRatio::isWarned).toList();
    }

    public boolean isRegistrar() {
        return current.get().is(Role.ORGANIZER) || current.get().is(Role.PROVINCIAL_OFFICER);
    }

    /** Those in which the caller may register somebody. */
    public List<Province> getProvinces() {
        String own = current.get().provinceCode();
        return regions.provinces().stream()
                .filter(each -> own == null || each.getCode().equals(own))
                .toList();
    }

    public ChaperoneForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }
}
