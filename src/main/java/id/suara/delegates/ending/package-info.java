/** What follows elsewhere when an application comes to its end: the guardian is not asked any more. */
package id.suara.delegates.ending;
