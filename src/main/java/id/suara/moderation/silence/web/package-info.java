/** Silencing as staff and children meet it. */
package id.suara.moderation.silence.web;
