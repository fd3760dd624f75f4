package id.suara.platform.web;

import id.suara.kernel.DomainException;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.validation.ConstraintViolationException;
import java.util.Iterator;

/**
 * What becomes of an exception in a Faces request: a refusal of what somebody just did is a message on the page they did
 * it on; anything that keeps a page from being shown leads to the friendly page, with the right status.
 */
public class Refusals extends ExceptionHandlerWrapper {

    /** Makes them; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        while (events.hasNext() && faces != null) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            answer(faces, event);
        }
    }

    private static void answer(FacesContext faces, ExceptionQueuedEventContext event) {
        if (faces.getResponseComplete() && faces.getExternalContext().isResponseCommitted()) {
            Problem.log(event.getException());
            return;
        }
        Throwable cause = causeOf(event.getException());
        boolean canShow = faces.isPostback()
                && faces.getViewRoot() != null
                && !PhaseId.RENDER_RESPONSE.equals(event.getPhaseId())
                && !PhaseId.RESTORE_VIEW.equals(event.getPhaseId());
        RefusalMessages messages = new RefusalMessages(faces);
        if (canShow && cause instanceof DomainException refusal) {
            messages.tell(refusal);
        } else if (canShow && Problem.isBusy(event.getException())) {
            // What was typed stays on the page.
            messages.tell(DomainException.busy("request.busy"));
        } else if (canShow && cause instanceof ConstraintViolationException violations) {
            messages.tell(violations);
        } else if (canShow && faces.getPartialViewContext().isAjaxRequest() && !Problem.isExpiry(cause)) {
            messages.tellFailure(Problem.log(cause));
        } else {
            Problem.of(cause).send(faces);
        }
    }

    /** What it was about: the innermost of our own and of the known kinds, else the root of it all. */
    static Throwable causeOf(Throwable thrown) {
        Throwable current = thrown;
        while (!isKnown(current) && current.getCause() != null && current.getCause() != current) {
            current = current.getCause();
        }
        return current;
    }

    private static boolean isKnown(Throwable thrown) {
        return thrown instanceof DomainException
                || thrown instanceof ConstraintViolationException
                || Problem.isExpiry(thrown);
    }
}
