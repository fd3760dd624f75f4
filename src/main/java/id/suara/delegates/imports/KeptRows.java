package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is kept of a file while it waits for a person, and its end. Part of the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeptRows {

    @PersistenceContext
    EntityManager em;

    public Map<Integer, Map<Column, String>> mended(long importId) {
        Map<Integer, Map<Column, String>> mended = new HashMap<>();
        em.createQuery("select r from NominationRow r where r.importId = :id and r.mended = true", NominationRow.class)
                .setParameter("id", importId)
                .getResultStream()
                .forEach(row -> mended.put(row.sheetRow(), row.fields()));
        return mended;
    }

    /** @param identityKeys of children that the file nominates
     *  @return how many of them it did not nominate yet */
    public int nominate(long importId, Collection<String> identityKeys) {
        if (identityKeys.isEmpty()) {
            return 0;
        }
        String digests =
                identityKeys.stream().map(key -> Long.toString(digest(key))).collect(Collectors.joining(","));
        return em.createNativeQuery("insert into nomination_identity (import_id, digest)"
                        + " select ?1, unnest(string_to_array(?2, ',')::bigint[]) on conflict do nothing")
                .setParameter(1, importId)
                .setParameter(2, digests)
                .executeUpdate();
    }

    private static long digest(String identityKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identityKey.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void forgetRows(long importId) {
        for (String entity : List.of("nomination_row", "nomination_identity")) {
            delete(entity, importId);
        }
    }

    /** The rows and the file itself. */
    public void forget(long importId) {
        forgetRows(importId);
        delete("nomination_content", importId);
    }

    private void delete(String table, long importId) {
        em.createNativeQuery("delete from " + table + " where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }
}
