package id.suara.kernel;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * "This column is one of these ids" in a native query, whose text is the same for lists of every length. PostgreSQL plans a
 * list anew each time; for one id alone, as is most frequent, it keeps its plan.
 */
public record Among(Collection<Long> ids) {

    /** @param column as the query calls it
     *  @return a condition with parameter 1 */
    public String condition(String column) {
        return column + (ids.size() == 1 ? " = ?1" : " = any(cast(?1 as bigint[]))");
    }

    /** The value of parameter 1. */
    public Object value() {
        return ids.size() == 1
                ? ids.iterator().next()
                : ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
