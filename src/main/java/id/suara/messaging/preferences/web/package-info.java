/** An account chooses what it is told. */
package id.suara.messaging.preferences.web;
