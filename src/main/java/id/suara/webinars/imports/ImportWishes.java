package id.suara.webinars.imports;

/**
 * What is said of all people of a file; as in {@code RegisterList}.
 *
 * @param known that they know of it
 * @param language in which they are written to; Indonesian for null
 */
public record ImportWishes(boolean known, String language) {}
