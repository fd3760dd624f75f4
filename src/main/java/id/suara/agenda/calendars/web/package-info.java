/** Calendars at their addresses, and a delegate's own through the API. */
package id.suara.agenda.calendars.web;
