package id.suara.webinars.form;

/** A question and what somebody answered to it, in the reader's language. */
public record SaidAnswer(String question, String answer) {}
