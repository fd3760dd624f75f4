package id.suara.delegates;

import java.util.List;

/** Children were nominated, whichever way they came: told inside the transaction, some hundreds at most at a time. */
public record ChildrenNominated(List<Long> applicationIds) {}
