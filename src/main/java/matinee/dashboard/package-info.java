/**
 * What those who run the house look at: counts, figures with the tables behind them, and the tables
 * as CSV.
 *
 * <p>Words: a <b>census</b> is everything that takes a walk through all ratings to count, with the
 * time when it was counted; a <b>table</b> is named rows under columns that know how their cells
 * are written; a <b>figure</b> is a chart with its table behind it. <b>Here</b> are the people of
 * this site, other than the users of data sets.
 *
 * <p>Invariants: a census is taken in the background, and no page waits long for it; every number
 * of a figure stands in its table, and every table can be had as CSV.
 *
 * <p>Start at {@link matinee.dashboard.Census} and {@link matinee.dashboard.Table}.
 */
@NullMarked
package matinee.dashboard;

import org.jspecify.annotations.NullMarked;
