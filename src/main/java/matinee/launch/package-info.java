/** Starts the WAR from the command line with nothing but the JDK. */
package matinee.launch;
