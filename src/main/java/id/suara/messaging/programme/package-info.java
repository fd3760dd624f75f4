/**
 * What a release of the programme, or another commission, changes for a family and for chaperones.
 *
 * <p>Decisions: a guardian or chaperone is told what is different from what they knew, not each step to it. As long as a mail waits, for a
 * few minutes or over night, every further release changes that mail, and one that leads back to what they knew takes it
 * back. A session that does not take place today or tomorrow is told at once, at night too, to adults alone; children read
 * what changed in the application, by day (S26). A child who is admitted after a release finds the schedule on the page the
 * admission leads to; there is no mail of its own about it.
 *
 * <p>The times are those of the child's province, with its label. Of rooms online no address stands in a mail.
 */
package id.suara.messaging.programme;
