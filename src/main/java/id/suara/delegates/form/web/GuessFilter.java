package id.suara.delegates.form.web;

import id.suara.delegates.form.UnknownCodes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts unknown codes after the answer is made, when the transaction that found them unknown is over. */
@Provider
@GuessingSlowed
public class GuessFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    UnknownCodes codes;

    @Override
    public void filter(ContainerRequestContext request) {
        codes.requireNoWait();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        codes.count();
    }
}
