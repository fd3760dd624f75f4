package id.suara.webinars.materials.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.materials.AddMaterial;
import id.suara.webinars.materials.Audience;
import id.suara.webinars.materials.MaterialDesk;
import id.suara.webinars.materials.MaterialKind;
import id.suara.webinars.materials.MaterialRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What goes along with one webinar, for those who add it. */
@Named("materialsPage")
@ViewScoped
public class MaterialsPage implements Serializable {

    @Inject
    transient MaterialDesk desk;

    private Long id;
    private Long changing;
    private long version;
    private transient List<MaterialRow> rows;
    private MaterialKind kind = MaterialKind.READING;
    private String title;
    private String titleEn;
    private String address;
    private Audience audience;

    public void load() {
        rows = desk.rows(webinar());
        if (changing != null) {
            MaterialRow row = desk.find(id, changing);
            version = row.version();
            kind = row.kind();
            title = row.title();
            titleEn = row.titleEn();
            address = row.address();
            audience = row.audience();
        }
    }

    /** @throws DomainException {@code webinars.none} (not found) for an address without a number */
    private long webinar() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        return id;
    }

    public String save() {
        if (changing == null) {
            desk.add(webinar(), said(true));
            return here("saved");
        }
        desk.change(webinar(), changing, version, said(null));
        return here(desk.find(webinar(), changing).shown() ? "saved" : "prepared");
    }

    /** Nobody sees it before it is shown. */
    public String prepare() {
        desk.add(webinar(), said(false));
        return here("prepared");
    }

    private AddMaterial said(Boolean shown) {
        return new AddMaterial(kind, title, titleEn, address, audience, shown);
    }

    /** Shows the one of that number, as it was seen in the list. */
    public String show(Long material) {
        long seen = getRows().stream()
                .filter(row -> row.id() == material)
                .findFirst()
                .map(MaterialRow::version)
                .orElse(0L);
        desk.show(webinar(), material, seen);
        return here("saved");
    }

    public String remove() {
        desk.remove(webinar(), changing, version);
        return here("removed");
    }

    private String here(String done) {
        return "/webinars/materials?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public List<MaterialRow> getRows() {
        if (rows == null) {
            rows = desk.rows(webinar());
        }
        return rows;
    }

    public MaterialKind[] getKinds() {
        return MaterialKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Which one they change; null for a new one. */
    public Long getChanging() {
        return changing;
    }

    public void setChanging(Long changing) {
        this.changing = changing;
    }

    public MaterialKind getKind() {
        return kind;
    }

    public void setKind(MaterialKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }
}
