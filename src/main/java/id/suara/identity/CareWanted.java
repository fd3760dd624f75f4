package id.suara.identity;

import java.util.ArrayList;
import java.util.List;

/** Asks whoever knows it which children are in an adult's care this moment. Asked anew each time and copied nowhere. */
public final class CareWanted {

    /** @param nickname as the adult knows the child, too */
    public record Child(long accountId, String nickname) {}

    private final long adultId;
    private final List<Child> children = new ArrayList<>();

    /** @param adultId an account */
    public CareWanted(long adultId) {
        this.adultId = adultId;
    }

    public long adultId() {
        return adultId;
    }

    public void is(Child child) {
        children.add(child);
    }

    public List<Child> children() {
        return List.copyOf(children);
    }
}
