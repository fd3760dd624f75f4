/** What a load balancer and the launcher ask before they send anybody here. */
package id.suara.platform.health;
