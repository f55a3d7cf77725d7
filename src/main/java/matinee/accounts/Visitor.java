package matinee.accounts;

import matinee.catalog.Years;

/**
 * Someone who rates on this site, with or without an account.
 *
 * @param id the database key
 * @param years which years the visitor last wished for
 */
public record Visitor(long id, Years years) {}
