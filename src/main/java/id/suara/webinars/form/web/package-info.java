/** Pages and resources of the organizers' own questions on a webinar's form. */
package id.suara.webinars.form.web;
