/** Pages and REST resources of webinars. */
package id.suara.webinars.web;
