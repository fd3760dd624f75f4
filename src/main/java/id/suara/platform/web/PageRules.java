package id.suara.platform.web;

import id.suara.kernel.CurrentCaller;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Headers that depend on which page it turned out to be. */
public class PageRules implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (!(event instanceof PreRenderViewEvent)) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.isResponseCommitted()) {
            return;
        }
        // The people's layout makes stateless views and uses nothing of PrimeFaces: no inline style, no nonce.
        UIViewRoot root = (UIViewRoot) event.getSource();
        if (root.isTransient()) {
            external.setResponseHeader(ContentPolicy.HEADER, ContentPolicy.STRICT);
        }
        if (CDI.current().select(CurrentCaller.class).get().isSignedIn()) {
            external.setResponseHeader("Cache-Control", "no-store");
        }
    }
}
