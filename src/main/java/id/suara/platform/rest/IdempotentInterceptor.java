package id.suara.platform.rest;

import id.suara.kernel.Idempotent;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Has a request that carries a key done once. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class IdempotentInterceptor {

    @Inject
    IdempotencyKey key;

    @Inject
    IdempotentRequests requests;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        return key.isGiven() ? requests.answer(key, call::proceed) : call.proceed();
    }
}
