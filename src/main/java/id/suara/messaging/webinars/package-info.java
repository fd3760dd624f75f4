/** What those are told who registered for a webinar. */
package id.suara.messaging.webinars;
