/**
 * Draws a poster for every film: cut-paper shapes chosen by genre, inked by decade, and always the
 * same for the same film.
 *
 * <p>Words: a <b>motif</b> is one composition (an eye, a mountain range); a <b>family</b> is what a
 * genre has to offer, motifs and palettes; an <b>era</b> is how a time printed and lettered; the
 * <b>dice</b> are seeded by the film, so that a motif thrown twice falls twice the same.
 *
 * <p>Invariants: a poster is a pure function of the film; it refers to nothing outside itself, has
 * no script, no style and no text element: titles are drawn, because an SVG in an {@code <img>}
 * sees no fonts but the system's. All coordinates are whole units on a sheet of 600 × 900.
 *
 * <p>Start at {@link matinee.web.poster.Poster}; a new motif is a method beside its kin and an
 * entry in {@link matinee.web.poster.Family}.
 */
@NullMarked
package matinee.web.poster;

import org.jspecify.annotations.NullMarked;
