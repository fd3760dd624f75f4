package id.suara.congress;

/** Which congress was the current one when this transaction first asked: nearly every step of it asks again, and every query
 *  makes the session flush. */
class KnownCongress {

    private Long id;

    /** Null before anybody asked. */
    Long id() {
        return id;
    }

    void remember(long congressId) {
        id = congressId;
    }
}
