package id.suara.webinars.board;

import java.io.Serializable;

/**
 * One line of a board's table.
 *
 * @param code a kind of institution, a type of office ({@code UNKNOWN} for who did not say), or a province
 * @param registered those who come or wait, whether they answered the mail or not
 * @param joined those of them who have come into the meeting
 */
public record BoardLine(String code, int registered, int joined) implements Serializable {}
