package id.suara.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives every Faces view the viewer's language, error messages of a postback included, and people's pages no session. */
public class PageViews extends ViewHandlerWrapper {

    private static final String FOR_PEOPLE = "template=\"/WEB-INF/layouts/people.xhtml\"";
    private static final Map<String, Boolean> STATELESS = new ConcurrentHashMap<>();

    public PageViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (root != null && isStateless(context, root.getViewId())) {
            root.setTransient(true);
        }
        return root;
    }

    /**
     * Whether the page stands in the people's layout. PrimeFaces puts a nonce into the view, and with it a session on the server,
     * before the page is built and the layout's {@code f:view} can say that it is stateless; so the page's source is asked.
     */
    private static boolean isStateless(FacesContext context, String viewId) {
        Boolean stateless = STATELESS.computeIfAbsent(viewId, page -> isForPeople(context, page));
        return stateless != null && stateless;
    }

    /** @return null for a page that does not exist, of which nothing is to be remembered */
    private static Boolean isForPeople(FacesContext context, String viewId) {
        try (InputStream page = context.getExternalContext().getResourceAsStream(viewId)) {
            return page == null ? null : new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(FOR_PEOPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Viewer.class).get().getLocale();
    }
}
