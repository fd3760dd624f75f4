/**
 * Starts Suara on one machine: PostgreSQL 17 from a Maven artefact with its data kept in the data directory, then
 * Payara Micro with the WAR; stops both in the opposite order. {@code scripts/run} and {@code scripts/dev} call it.
 *
 * <pre>
 *  scripts/run -> Launcher -> PostgresServer   child, in DATA/postgres, scram only, 127.0.0.1 only
 *                          -> PayaraServer     child, told everything through SUARA_ variables
 *                          -> DevWatcher       only with --dev
 *  SIGTERM, Ctrl-C: Payara is stopped, then PostgreSQL, within 10 s; the launcher exits with 143 or 130
 * </pre>
 *
 * <p>It stands outside the house: it runs beside the server, not in it, is left out of the WAR, and imports nothing
 * else of {@code id.suara}; nothing in the house imports it.
 *
 * <p>Decisions:
 * <ul>
 *   <li>What an operator can mend is a {@link id.suara.launcher.Refusal}: one line on stderr and a non-zero exit (2 for
 *       a wrong option), never a stack trace.
 *   <li>Both children leave our process group ({@code setsid}, {@code pg_ctl}): a Ctrl-C in the terminal reaches the
 *       launcher alone, or PostgreSQL would go down under a server that still writes.
 *   <li>PostgreSQL's own tools are driven directly: the usual embedding library stops the database in a shutdown hook
 *       of its own, at the same time as ours, and trusts every local user.
 *   <li>PostgreSQL refuses to run as root. Root starts it in a user namespace ({@code unshare -U}), where it is nobody
 *       and still owns its files; where namespaces are forbidden it runs as the user {@code nobody}.
 *   <li>A start is quick because of four things, each measured: Payara is unpacked once and not at every start
 *       ({@link id.suara.launcher.PayaraRoot}), its classes come from an archive that the first start leaves behind
 *       ({@link id.suara.launcher.ClassArchive}), PostgreSQL starts while Payara does, and the JVM compiles with its
 *       quick compiler alone. The last one costs three registrations in ten once a server has been under load for some
 *       minutes: one that is never restarted can have both compilers with {@code SUARA_JAVA_OPTS='-Xmx768m -XX:+UseSerialGC'}.
 *   <li>A launcher that was killed leaves its children behind. The next start on that data directory stops them first.
 *   <li>Payara serves {@code /metrics} from a virtual server of its own, on 127.0.0.1 and the management port (the port
 *       plus one, or {@code SUARA_MANAGEMENT_PORT}; {@code off} for none). On the public port it does not exist.
 *       The virtual server is made after deployment, or Payara would deploy the application into it a second time.
 *   <li>Hazelcast listens on every interface even when it has nobody to talk to. It is started only with
 *       {@code SUARA_CLUSTER=true}.
 *   <li>The server listens on 127.0.0.1 unless {@code SUARA_BIND} says otherwise: people try Suara on laptops.
 * </ul>
 */
package id.suara.launcher;
