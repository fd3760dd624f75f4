/**
 * Nominations files: taken in, judged in the background, shown, mended, written.
 *
 * <pre>
 *   RUNNING --straight in---------------------------------------&gt; DONE | FAILED
 *   RUNNING --preview--&gt; PREVIEW --confirm--&gt; RUNNING ----------&gt; DONE | FAILED
 *              \            |  \--cancel--&gt; CANCELLED,  7 days --&gt; EXPIRED
 *               \--&gt; MAPPING --columns said--&gt; RUNNING (judged anew)
 *   a waiting row:  wrong --mended--&gt; wrong | good
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A file is kept only until it is worked off, or for a week while it waits for a person. What is written at the end is
 *       judged again from the file, with the mended rows in their places: whatever changed meanwhile counts.
 *   <li>Progress is written in transactions of its own, the nominations and rejections in one at the end: all or nothing. Two
 *       files of one congress are written one after the other (an advisory lock), so no child comes in twice; the unique
 *       index stands behind that.
 *   <li>A node claims an import by raising its attempt; whoever works under an older attempt finds the claim void and writes
 *       nothing. After three attempts it is given up. Attempts go on counting when a file runs again.
 *   <li>While a file waits, its wrong rows are kept to be mended, and digests of its good ones, so that a mended row does not
 *       bring a child in twice. Both go when it is written, cancelled or a week old; then of a rejected row only its number
 *       and the code are kept. None of it is ever in the audit log.
 *   <li>A preview keeps rows as it judges them, some hundreds in a transaction: its memory does not grow with the file.
 *   <li>What an office says about headings of its own is kept where it differs from our vocabulary. It counts in previews,
 *       where it is shown and can be changed, and never in files that go straight in.
 * </ul>
 */
package id.suara.delegates.imports;
