/**
 * What {@code scripts/bench} runs: the promises about speed and size, measured on the real thing and printed as
 * {@code name value unit ratio}. No test, and no test runs it.
 *
 * <p>Each measure is a {@link id.suara.bench.Measure}, entered in {@link id.suara.bench.Bench}. It takes what it needs
 * from the {@link id.suara.bench.Stage}: a demonstration in a folder that goes away, started at the first question and
 * shared by all of them. It says on stderr whatever helps to understand its number.
 */
package id.suara.bench;
