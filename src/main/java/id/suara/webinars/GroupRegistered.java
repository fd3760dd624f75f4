package id.suara.webinars;

/**
 * What somebody is told who registered a group; it is the same whether some were registered already.
 *
 * @param people who get a mail
 * @param waiting how many of them would get no place now
 */
public record GroupRegistered(int people, int waiting) {}
