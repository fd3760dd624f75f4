package id.suara.delegates.rooms;

import id.suara.congress.Congress;

/** Ages that share rooms, on the congress's first day. */
public enum Band {
    UP_TO_12(12),
    UP_TO_15(15),
    UP_TO_17(Congress.ADULT_AGE - 1);

    private final int oldest;

    Band(int oldest) {
        this.oldest = oldest;
    }

    /** @return null for an adult */
    static Band of(int age) {
        for (Band band : values()) {
            if (age <= band.oldest) {
                return band;
            }
        }
        return null;
    }
}
