/** Pages and resources for writing along. */
package id.suara.ideas.coauthors.web;
