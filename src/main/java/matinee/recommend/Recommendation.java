package matinee.recommend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One film of a slate, and why.
 *
 * @param item position in the model set's index
 * @param score the value by which the slate is ordered; higher is better
 * @param stars expected stars, 0.5 … 5
 * @param spread standard deviation of the rating around {@code stars}
 * @param influences one for each answer, strongest first (by absolute value)
 * @param fondness what the film has in common with others that the visitor rates well above the
 *     crowd; null where nothing is worth telling
 * @param contributions what each model of the blend added to {@code score}, by model name
 */
public record Recommendation(
    int item,
    double score,
    double stars,
    double spread,
    List<Influence> influences,
    @Nullable Fondness fondness,
    Map<String, Double> contributions) {}
