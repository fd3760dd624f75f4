/**
 * Children who may have been nominated twice: found when a nomination is written, judged by a person.
 *
 * <pre>
 *   OPEN --the same child--&gt; MERGED: the older application goes on, the newer one is withdrawn with the reason
 *     \----two children----&gt; KEPT: never shown again
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The same folded name, birth date and regency is refused when it comes in ({@code NominationBook}). Here are those that
 *       are only likely: a similar name with the same birth date, or with the same guardian. Nothing is merged by itself.
 *   <li>A new child is compared with those of its birth date and of its guardian, which the database finds by index, and with
 *       some hundreds of them at most; a guardian of very many is an office's own telephone and says nothing.
 *   <li>A pair is open while both applications are alive: one that is withdrawn or declined otherwise settles it.
 *   <li>The newer one is not withdrawn where it holds a place already: whoever judges settles that first, knowingly.
 *   <li>An officer judges pairs whose both children are of the province. A pair across provinces is the organizers'.
 * </ul>
 */
package id.suara.delegates.duplicates;
