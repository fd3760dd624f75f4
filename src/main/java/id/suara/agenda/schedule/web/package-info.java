/** Schedules on pages and through the API. */
package id.suara.agenda.schedule.web;
