package id.suara.webinars.materials.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.materials.MaterialDesk;
import id.suara.webinars.materials.MaterialRow;
import id.suara.webinars.materials.Materials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What goes along with a webinar, where it is read: on the page for everybody, and on somebody's own. */
@Named("materialsList")
@RequestScoped
public class MaterialsList {

    @Inject
    Materials materials;

    @Inject
    MaterialDesk desk;

    private List<MaterialRow> rows;

    /** @throws DomainException as {@link Materials#ofEveryone} */
    public List<MaterialRow> ofEveryone(long webinarId) {
        if (rows == null) {
            rows = materials.ofEveryone(webinarId);
        }
        return rows;
    }

    /** @throws DomainException as {@link Materials#ofHolder} */
    public List<MaterialRow> ofHolder(String link) {
        if (rows == null) {
            rows = materials.ofHolder(link);
        }
        return rows;
    }
}
