/** Writing a comment, a child's own comments, and both over the API. The talk itself is shown on the idea's page. */
package id.suara.ideas.comments.web;
