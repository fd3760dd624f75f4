package id.suara.bench;

import java.util.List;

/** One number that was promised. */
interface Measure {

    /** As on the command line and at the beginning of the result's line. */
    String name();

    Result take(Stage stage) throws Exception;

    /** What it found, and the same once more for each other thing that it is held against. */
    default List<Result> takeAll(Stage stage) throws Exception {
        return List.of(take(stage));
    }
}
