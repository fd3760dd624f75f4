/** A chaperone's pages for entering ideas, and the child's for confirming them. */
package id.suara.ideas.entered.web;
