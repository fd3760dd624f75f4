/** The pages and the API of series of webinars. */
package id.suara.webinars.series.web;
