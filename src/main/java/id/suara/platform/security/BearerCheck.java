package id.suara.platform.security;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** A token that is wrong is told so, rather than treated as a visitor's request. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerCheck implements ContainerRequestFilter {

    static final String REFUSED = "suara.bearer-refused";

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(REFUSED) != null) {
            throw new NotAuthorizedException("Bearer");
        }
    }
}
