/**
 * The scarce thing: places, by province. One row a province counts all of them, so one lock guards it.
 *
 * <pre>
 *   congress.places = sum of the provinces' places + national reserve
 *   a province:  places = open seats + seats kept for children who ask for help
 *                on-site and online limited apart where an organizer says so, else each up to all places
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A place is taken under the lock of the province's row, which no foreign key points at; a wait of more than 3 s is
 *       refused, retryable. The row's check constraints stand behind every rule here.
 *   <li>A child who asked for help takes a kept seat while there is one, and an open one after that. The others take open
 *       seats only. Which it was stays with the application, so that the same seat is freed.
 *   <li>The reserve is no counter: it is what the provinces leave. Whoever raises a province holds a lock on the plan of the
 *       congress, which admissions never touch.
 * </ul>
 */
package id.suara.delegates.places;
