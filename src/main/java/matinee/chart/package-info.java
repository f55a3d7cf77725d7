/**
 * Draws charts as SVG: lines with bands, named dots, and bars; as documents of their own, or as
 * figures on a page, whose style sheet then gives the colours.
 *
 * <p>Words: a <b>series</b> is what one name stands for, a line or a dot; an <b>axis</b> puts
 * numbers in place and says which to write; a <b>band</b> is the interval around a line.
 *
 * <p>Invariants: a chart is a pure function of its parts, refers to nothing outside itself and has
 * no script; it has a title and a description for those who do not see it, is legible in light and
 * dark, tells series apart by name and dash, not by colour alone, and no name covers another.
 *
 * <p>Start at {@link matinee.chart.Chart}.
 */
@NullMarked
package matinee.chart;

import org.jspecify.annotations.NullMarked;
