/** The desk of answers, its API, and an answer below its idea. */
package id.suara.ideas.answers.web;
