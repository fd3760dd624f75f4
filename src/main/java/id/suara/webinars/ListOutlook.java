package id.suara.webinars;

import java.util.Set;

/**
 * What would become of a list now.
 *
 * @param registered those of its addresses that are registered already, in small letters
 * @param free places
 */
public record ListOutlook(Set<String> registered, int free) {}
