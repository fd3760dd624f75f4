package id.suara.platform.start;

import id.suara.webinars.materials.AddMaterial;
import id.suara.webinars.materials.MaterialDesk;
import id.suara.webinars.materials.MaterialKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is read and watched along with the demonstration's webinars; there is nothing at its addresses. */
@ApplicationScoped
class DemoWebinarMaterials {

    @Inject
    MaterialDesk desk;

    void beforehand(long webinar) {
        add(
                webinar,
                MaterialKind.READING,
                "Bacaan awal: alur rujukan antarkantor",
                "To read beforehand: how offices refer to one another",
                "materi/alur-rujukan.pdf");
    }

    void afterwards(long webinar) {
        add(
                webinar,
                MaterialKind.READING,
                "Panduan saku pertolongan pertama psikologis",
                "Pocket guide to psychological first aid",
                "materi/panduan-saku.pdf");
        add(webinar, MaterialKind.READING, "Salindia narasumber", "The speaker's slides", "materi/salindia.pdf");
        add(
                webinar,
                MaterialKind.RECORDING,
                "Rekaman webinar, dengan juru bahasa isyarat",
                "Recording of the webinar, with a sign language interpreter",
                "rekaman/pertolongan-pertama-psikologis");
    }

    private void add(long webinar, MaterialKind kind, String title, String titleEn, String path) {
        desk.add(webinar, new AddMaterial(kind, title, titleEn, "https://example.org/" + path, null, null));
    }
}
