/**
 * What holds a text by itself: personal data, watched words, links, shouting and floods, and signs that a child is in danger.
 *
 * <pre>
 *   text --&gt; Reading (letters as they read, each knowing where it stood) --&gt; every Detector --&gt; Findings (exact spans)
 * </pre>
 *
 * <p>Decisions: a hit never refuses and never publishes, it only marks a span for the person who reads (S12, S14); a detector
 * that fails is a hit itself, so the text is held. Nothing here knows the container, the database or the network. Texts are
 * read by tokens and word lists, left to right and with bounded looks around, so that time grows with length and with
 * nothing else; patterns that people write run on RE2, which cannot backtrack. Of a text much longer than any that can be
 * sent the beginning is read and the rest is held as not read: a reading takes a moment, whatever comes. What is unsure is
 * held.
 */
package id.suara.moderation.detection;
