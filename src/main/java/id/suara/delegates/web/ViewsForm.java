package id.suara.delegates.web;

import id.suara.delegates.desk.SaveView;
import id.suara.delegates.desk.SavedView;
import id.suara.delegates.desk.SavedViews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The views of the desk that its reader saved. */
@Named("viewsForm")
@ViewScoped
public class ViewsForm implements Serializable {

    @Inject
    ApplicationsPage page;

    @Inject
    transient SavedViews views;

    private String name;
    private long open;
    private transient List<SavedView> mine;

    public void save() {
        open = views.save(new SaveView(name, page.getFilter().filter(), page.getColumns()))
                .getId();
        name = null;
        mine = null;
    }

    public void open(long viewId) {
        SavedView view = views.find(viewId);
        page.show(view.getFilter(), view.getColumns());
        open = viewId;
    }

    public void delete(long viewId, long version) {
        views.delete(viewId, version);
        mine = null;
    }

    public List<SavedView> getMine() {
        if (mine == null) {
            mine = views.mine();
        }
        return mine;
    }

    /** The one that was opened last, though the filter may have changed since; 0 for none. */
    public long getOpen() {
        return open;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
