/** Chaperones on pages and in the API. */
package id.suara.delegates.chaperones.web;
