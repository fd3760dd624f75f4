package id.suara.bench;

/** One number that was promised. */
interface Measure {

    /** As on the command line and at the beginning of the result's line. */
    String name();

    Result take(Stage stage) throws Exception;
}
