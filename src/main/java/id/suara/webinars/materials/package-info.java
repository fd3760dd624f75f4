/**
 * What is read and watched along with a webinar: its slides, what it is about, and the recording afterwards.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Links, no files. Slides and recordings stand where those who made them keep them, which they can mend and take away
 *       there. What this house keeps of files are pictures that it draws anew and scans under seal; a presentation of ten
 *       megabytes can be made harmless by neither, would lie in the database and each of its backups, and be read by hundreds
 *       over the lines that the congress needs at that hour.
 *   <li>What is added is seen at once, by everybody or by those who have a place, unless it is prepared to be shown later; what is removed is gone at once. A recording
 *       is for those who had a place unless somebody says otherwise: people are heard in it.
 *   <li>Before a webinar is published, nobody but its organizers sees any of it; once it was cancelled, too.
 * </ul>
 */
package id.suara.webinars.materials;
