/**
 * How fast the models are, and how near that is to what the machine can do.
 *
 * <p>Words: the expansion is a larger set made from a smaller one ({@link
 * matinee.bench.FractalExpansion}); a limit is what the machine does when it does nothing else.
 *
 * <p>Invariants: no part of the site, built by the profile {@code bench} only. A figure and the
 * limit it is held against come from the same run.
 *
 * <p>From the project's folder, with {@code MATINEE_DATA_DIR} naming the folder that holds
 * ml-latest-small, or else on simulated ratings:
 *
 * <pre>
 * mvn -q -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
 * BENCH=target/test-classes:target/classes:$(cat target/bench.classpath)
 * java -cp $BENCH org.openjdk.jmh.Main -prof gc          (or with a name: SlateBench)
 * java -Xmx3g -cp $BENCH matinee.bench.LargeTraining 25000000
 * </pre>
 *
 * <p>Start at {@link matinee.bench.SlateBench}.
 */
@NullMarked
package matinee.bench;

import org.jspecify.annotations.NullMarked;
