package id.suara.webinars.board;

/** One, or some of the same kind of institution, type of office and province, who are counted. */
public interface Grouped {

    /** A kind of institution. */
    String kind();

    /** Null for another kind than a Social Office, and for who did not say. */
    String officeType();

    /** The code of one. */
    String province();
}
