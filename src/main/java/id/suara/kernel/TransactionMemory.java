package id.suara.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * What the running transaction has learned so far; it is forgotten when the transaction ends. Kept in the transaction itself:
 * a bean of {@code @TransactionScoped} costs a look-up in the server's naming at every call.
 */
@ApplicationScoped
public class TransactionMemory {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    /** @param kind of which one transaction has one
     *  @param begun makes it the first time
     *  @throws IllegalStateException outside a transaction */
    public <T> T of(Class<T> kind, Supplier<T> begun) {
        T known = kind.cast(registry.getResource(kind));
        if (known == null) {
            known = begun.get();
            registry.putResource(kind, known);
        }
        return known;
    }
}
