package id.suara.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Gives every Faces view the viewer's language, error messages of a postback included, and people's pages no session. */
public class PageViews extends ViewHandlerWrapper {

    private static final Set<String> STATELESS = ConcurrentHashMap.newKeySet();

    public PageViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * Remembers that the page's view turned out to be stateless. PrimeFaces puts a nonce into the view, and with it a
     * session on the server, before the page is built and {@code f:view} can say that it is stateless; from the second
     * time on it is told in time.
     */
    static void isStateless(String viewId) {
        STATELESS.add(viewId);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (root != null && STATELESS.contains(root.getViewId())) {
            root.setTransient(true);
        }
        return root;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Viewer.class).get().getLocale();
    }
}
