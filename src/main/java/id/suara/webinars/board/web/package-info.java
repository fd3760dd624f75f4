/** The page and the REST resource of a webinar's board. */
package id.suara.webinars.board.web;
