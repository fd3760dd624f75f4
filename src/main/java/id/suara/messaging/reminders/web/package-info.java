/** Choosing when reminders go. */
package id.suara.messaging.reminders.web;
