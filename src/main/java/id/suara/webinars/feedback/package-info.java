/**
 * What attendees thought of a webinar, said once and by nobody.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Two tables that nothing joins: who has answered, which holds the registration and nothing else, and what was answered,
 *       which holds neither the registration nor a time, but the day. An answer's key is a random number, so that its order says
 *       nothing either. No deed is told to the audit log, which would keep the moment.
 *   <li>Both rows are written in one transaction, else an answer could be lost or counted twice. That leaves a trace which the
 *       application never reads and the database's owner could: the number of the transaction, and the order in the file. Every
 *       night the answers of the days before are written anew in a random order, by one transaction for all of a webinar.
 *   <li>An answer cannot be changed or taken back, for nobody knows whose it is. It stays when its writer's registration is
 *       erased.
 *   <li>Those who hold the webinar read averages, numbers and words in a shuffled order, and nothing before five have answered:
 *       among fewer, words tell who wrote them.
 * </ul>
 */
package id.suara.webinars.feedback;
