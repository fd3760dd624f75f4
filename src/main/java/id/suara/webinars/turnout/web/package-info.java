/** The page and the REST resource of the report of attendance. */
package id.suara.webinars.turnout.web;
