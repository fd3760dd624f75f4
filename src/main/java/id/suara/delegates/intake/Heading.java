package id.suara.delegates.intake;

/**
 * A heading as a file has it, and what is taken to stand under it.
 *
 * @param key by which it is known again, in the next file too: folded, with {@code #2} behind the second of two alike
 * @param text as written, shortened
 * @param column null for one that is not read
 */
public record Heading(String key, String text, Column column) {}
