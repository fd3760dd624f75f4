/** Rooms on a page, as a file and in the API. */
package id.suara.delegates.rooms.web;
