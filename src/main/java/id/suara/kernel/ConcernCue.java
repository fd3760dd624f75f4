package id.suara.kernel;

/**
 * A text that somebody wrote holds a sign that a child is in danger. Fired inside the transaction that found it, by whichever
 * feature did; safeguarding opens a sealed case with the text as evidence, or adds it to the open one about the same thing.
 *
 * @param subject what was written
 * @param cue which sign it was, in a word or two of the detector's; sealed with the text
 * @param text as it was written; what becomes of the original does not touch it
 */
public record ConcernCue(Subject subject, String cue, String text) {}
