/** Pages and resources of what goes along with a webinar. */
package id.suara.webinars.materials.web;
