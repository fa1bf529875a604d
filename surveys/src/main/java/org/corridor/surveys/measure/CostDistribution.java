package org.corridor.surveys.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The cost in months of a set of workers. Unweighted waves give every worker the weight 1. Nothing is trimmed.
 *
 * <p>Quantiles: values in order, weights added up; the smallest value whose share of all weight exceeds p, and halfway to the
 * next value where the share is exactly p.
 */
public final class CostDistribution {
    private static final double EXACT = 1e-12;

    /** One worker: cost in months of first pay, and the worker's weight, above zero. */
    public record Worker(double months, double weight) {
        public Worker {
            if (!(months >= 0) || !(weight > 0)) {
                throw new IllegalArgumentException("A worker's cost is zero or more, a weight above zero.");
            }
        }
    }

    private final List<Worker> workers;
    private final double allWeight;

    /** Refuses an empty set: it has no median, and an unknown is not a zero. */
    public CostDistribution(List<Worker> workers) {
        if (workers.isEmpty()) {
            throw new IllegalArgumentException("A set without workers has no distribution.");
        }
        this.workers = workers.stream()
                .sorted(Comparator.comparingDouble(Worker::months))
                .toList();
        this.allWeight = workers.stream().mapToDouble(Worker::weight).sum();
    }

    /** How many workers stand behind the figures. */
    public int size() {
        return workers.size();
    }

    /** Half of the workers bore no more. */
    public double median() {
        return quantile(0.5);
    }

    /** The value below which the share {@code p} lies, 0 < p < 1. */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A quantile lies between 0 and 1.");
        }
        double reached = 0;
        for (int at = 0; at < workers.size(); at++) {
            reached += workers.get(at).weight();
            var share = reached / allWeight;
            if (Math.abs(share - p) <= EXACT && at + 1 < workers.size()) {
                return (workers.get(at).months() + workers.get(at + 1).months()) / 2;
            }
            if (share > p) {
                return workers.get(at).months();
            }
        }
        return workers.getLast().months();
    }

    /** Mean of the workers' own ratios; pulled up by extremes, so never published without the median. */
    public double mean() {
        return workers.stream()
                        .mapToDouble(worker -> worker.months() * worker.weight())
                        .sum()
                / allWeight;
    }

    /** Share of workers who bore nothing. */
    public double shareWithoutCost() {
        return share(worker -> worker.months() == 0);
    }

    /** Share of workers who bore more than so many months. */
    public double shareAbove(double months) {
        return share(worker -> worker.months() > months);
    }

    private double share(Predicate<Worker> of) {
        return workers.stream().filter(of).mapToDouble(Worker::weight).sum() / allWeight;
    }
}
