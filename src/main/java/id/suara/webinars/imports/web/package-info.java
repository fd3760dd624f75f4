/** The page and the REST resource of lists. */
package id.suara.webinars.imports.web;
