/** The public list, a child's own pages, and both over the API. */
package id.suara.ideas.web;
