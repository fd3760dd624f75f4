package id.suara.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionManager;

/**
 * For tests that begin and end a transaction by hand. Not a {@code UserTransaction}: Payara's interceptor for {@code
 * @Transactional} keeps whether one is allowed in a field that all threads of an application scoped bean share, so that work
 * in the background can leave it forbidden for a request.
 */
@ApplicationScoped
public class TransactionSource {

    @Produces
    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager manager;
}
