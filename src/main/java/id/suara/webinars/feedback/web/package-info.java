/** Pages and resources of what attendees thought of a webinar. */
package id.suara.webinars.feedback.web;
