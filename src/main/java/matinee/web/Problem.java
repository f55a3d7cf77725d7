package matinee.web;

/**
 * Something in a form that the visitor must change.
 *
 * @param field the id of the control to go to, without {@code #}
 * @param message what is wrong and what to do, one sentence
 */
public record Problem(String field, String message) {}
