/** The page and the REST resource of a webinar's team. */
package id.suara.webinars.team.web;
