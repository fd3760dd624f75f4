/** The whole of the WAR that the public list is compared with. */
package id.suara.bench.constant;
