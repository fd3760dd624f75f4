/** The page and the REST resource of notes to those who registered for a webinar. */
package id.suara.messaging.webinars.web;
