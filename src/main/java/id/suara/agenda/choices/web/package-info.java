/** Pages and REST resources of optional sessions. */
package id.suara.agenda.choices.web;
