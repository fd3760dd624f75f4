/** Pages and resources of what is said during a webinar. */
package id.suara.webinars.talk.web;
