package org.corridor.surveys.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.corridor.surveys.measure.CostDistribution.Worker;
import org.junit.jupiter.api.Test;

class CostDistributionTest {
    private static final double[] MONTHS = {0, 0.5, 1, 2, 4, 8};

    private static CostDistribution of(double[] months, double... weights) {
        return new CostDistribution(IntStream.range(0, months.length)
                .mapToObj(at -> new Worker(months[at], weights.length == 0 ? 1 : weights[at]))
                .toList());
    }

    @Test
    void equalWeightsGiveTheTextbookFigures() {
        var costs = of(MONTHS);
        assertThat(costs.median()).isEqualTo(1.5);
        assertThat(costs.quantile(0.8)).isEqualTo(4);
        assertThat(costs.mean()).isCloseTo(2.5833, within(0.0001));
        assertThat(costs.shareWithoutCost()).isCloseTo(1.0 / 6, within(1e-9));
        assertThat(costs.shareAbove(1)).isEqualTo(0.5);
    }

    @Test
    void aHeavyWorkerMovesTheFigures() {
        var costs = of(MONTHS, 1, 1, 1, 1, 1, 5);
        assertThat(costs.median()).isEqualTo(6);
        assertThat(costs.quantile(0.8)).isEqualTo(8);
        assertThat(costs.mean()).isEqualTo(4.75);
    }

    @Test
    void thoseWhoPaidNothingAreLeftOutOnlyWhenAskedFor() {
        assertThat(of(new double[] {0, 0.5, 1, 4}).median()).isEqualTo(0.75);
        assertThat(of(new double[] {0, 0.5, 1, 4}).mean()).isEqualTo(1.375);
        assertThat(of(new double[] {0.5, 1, 4}).median()).isEqualTo(1);
        assertThat(of(new double[] {0.5, 1, 4}).mean()).isCloseTo(1.8333, within(0.0001));
    }

    @Test
    void theOrderOfTheWorkersDoesNotMatter() {
        assertThat(of(new double[] {8, 0, 2, 0.5, 4, 1}).median()).isEqualTo(1.5);
    }

    @Test
    void nobodyHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CostDistribution(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Worker(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Worker(1, 0));
    }
}
