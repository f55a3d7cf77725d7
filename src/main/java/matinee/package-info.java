/**
 * Builds every object and hangs pages on addresses; the commands.
 *
 * <p>{@link matinee.App} is the one place where objects are made and addresses given out. {@link
 * matinee.Cli} and a class a command stand before it; {@link matinee.Deployment} is where a servlet
 * container comes in. {@link matinee.Config} holds the settings, whose names and meanings stand in
 * {@code etc/matinee.properties} only.
 *
 * <p>Start at {@code App.mount}.
 */
@NullMarked
package matinee;

import org.jspecify.annotations.NullMarked;
